import * as vscode from 'vscode';
import { reveal, type Where } from '../editor/reveal';
import type { AnalysisSession } from '../host/analysis-session';
import { targetSchema } from '../host/place';

/** Opens the sentence that a link or a tree row names. Only articles of the corpus are opened: links are untrusted. */
export function openSentence(session: AnalysisSession, where: Where): (argument: unknown) => Promise<void> {
  return async (argument) => {
    // A context menu passes the tree's row, which holds its target; links and rows pass the target itself.
    const inner = typeof argument === 'object' && argument !== null && 'target' in argument ? argument.target : argument;
    const target = targetSchema.safeParse(inner);
    if (!target.success) return;
    if (!session.has(vscode.Uri.parse(target.data.uri, true))) {
      void vscode.window.showWarningMessage(vscode.l10n.t('This article is no longer in the folder. The marks and lists will follow in a moment.'));
      return;
    }
    await reveal(target.data, where);
  };
}
