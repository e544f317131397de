import * as vscode from 'vscode';
import { reveal } from '../editor/reveal';
import type { Target } from '../host/place';

/** A row of a list that goes to a sentence. */
export interface TargetItem extends vscode.QuickPickItem {
  readonly target: Target;
}

/** Longer lists are slow to fill and nobody reads their end. */
export const mostShown = 100;

export function openBesideButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('Open beside') };
}

/** A list of sentences: choosing one goes there, its button opens it beside. It disposes of itself when hidden. */
export function targetList(): vscode.QuickPick<TargetItem> {
  const pick = vscode.window.createQuickPick<TargetItem>();
  pick.onDidAccept(() => {
    const target = pick.selectedItems[0]?.target;
    pick.hide();
    if (target) void reveal(target, 'here');
  });
  pick.onDidTriggerItemButton(({ item: { target } }) => {
    pick.hide();
    void reveal(target, 'beside');
  });
  pick.onDidHide(() => { pick.dispose(); });
  return pick;
}
