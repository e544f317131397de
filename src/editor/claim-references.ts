import * as vscode from 'vscode';
import type { AnalysisSession } from '../host/analysis-session';
import { claimAt } from './claim-at';

/** "Go to References" in an article lists the matches of the claim at the cursor. */
export function registerClaimReferences(session: AnalysisSession): vscode.Disposable {
  return vscode.languages.registerReferenceProvider('*', {
    async provideReferences(document, position, _context, token) {
      if (!session.has(document.uri)) return [];
      const claim = await claimAt(session, document, position);
      if (!claim || token.isCancellationRequested) return [];
      return claim.matches.map(({ ref, at }) => {
        const range = new vscode.Range(at.start.line, at.start.character, at.end.line, at.end.character);
        return new vscode.Location(vscode.Uri.parse(ref.uri, true), range);
      });
    },
  });
}
