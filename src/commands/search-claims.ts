import * as vscode from 'vscode';
import { standingName } from '../host/standing-text';
import type { StandingKind } from '../engine/model';
import type { FoundClaim } from '../engine/report/found-claim';
import type { AnalysisSession } from '../host/analysis-session';
import type { Target } from '../host/place';
import { mostShown, openBesideButton, targetList, type TargetItem } from './target-item';

const icons: Record<StandingKind, string> = {
  corroborated: '$(pass-filled)',
  partly: '$(pass)',
  'single-source': '$(circle-outline)',
  disputed: '$(warning)',
};

/** "Search Claims": a live list over all articles, ranked by the engine. */
export function searchClaims(session: AnalysisSession): () => void {
  return () => {
    const pick = targetList();
    pick.title = vscode.l10n.t('Search claims');
    pick.placeholder = vscode.l10n.t('Words, "exact words", topic: source: speaker: is:disputed');
    let asked = 0;
    const refresh = async (query: string): Promise<void> => {
      const mine = ++asked;
      pick.busy = true;
      const found = query.trim() === '' ? [] : await session.search(query, mostShown);
      if (mine !== asked) return;
      pick.items = found.map(item);
      pick.busy = false;
    };
    pick.onDidChangeValue((value) => { void refresh(value); });
    const listening = session.onDidChange(() => { void refresh(pick.value); });
    pick.onDidHide(() => {
      asked++;
      listening.dispose();
    });
    pick.show();
  };
}

function item(found: FoundClaim): TargetItem {
  const target: Target = { uri: found.ref.uri, at: found.at };
  return {
    // The list sorts what matches in the label to the front. A label of an icon alone never matches: the order stays ours.
    label: icons[found.standing.kind],
    description: `${found.source} · ${standingName(found.standing.kind)}`,
    detail: found.text.replace(/\s+/g, ' '),
    alwaysShow: true,
    buttons: [openBesideButton()],
    target,
  };
}
