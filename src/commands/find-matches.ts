import * as vscode from 'vscode';
import { claimAt } from '../editor/claim-at';
import { relationText, standingText } from '../host/standing-text';
import type { MatchReport } from '../engine/report/article-report';
import type { AnalysisSession } from '../host/analysis-session';
import { openBesideButton, targetList, type TargetItem } from './target-item';

const icons: Record<MatchReport['relation'], string> = { same: '$(check)', partial: '$(circle-small-filled)', conflict: '$(close)' };

/** "Find Matches for This Sentence": what the other articles say on the claim at the cursor. */
export function findMatches(session: AnalysisSession): () => Promise<void> {
  return async () => {
    const editor = vscode.window.activeTextEditor;
    const claim = editor && (await claimAt(session, editor.document, editor.selection.active));
    if (!claim) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no claim at the cursor. Put it into a sentence of an article.'));
      return;
    }
    if (claim.matches.length === 0) {
      void vscode.window.showInformationMessage(standingText(claim.standing));
      return;
    }
    const pick = targetList();
    pick.title = standingText(claim.standing);
    pick.placeholder = vscode.l10n.t('Choose a match to go to it');
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = claim.matches.map(item);
    pick.show();
  };
}

function item(match: MatchReport): TargetItem {
  const notes = match.differences.map(({ here, there }) => vscode.l10n.t('{0} here, {1} there', here, there));
  return {
    label: icons[match.relation],
    description: [match.source, relationText(match.relation), ...notes].join(' · '),
    detail: match.text.replace(/\s+/g, ' '),
    buttons: [openBesideButton()],
    target: { uri: match.ref.uri, at: match.at },
  };
}
