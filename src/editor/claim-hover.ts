import * as vscode from 'vscode';
import type { ClaimReport, MatchReport } from '../engine/report/article-report';
import type { AnalysisSession } from '../host/analysis-session';
import type { Target } from '../host/place';
import type { Settings } from '../host/settings';
import { claimAt } from './claim-at';
import { hoverText } from './hover-text';

const openCommand = 'corroborate.openSentence';
const besideCommand = 'corroborate.openSentenceBeside';

/** Says where the claim under the mouse stands, and who else says it. */
export function registerClaimHover(session: AnalysisSession, settings: Settings): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      if (!session.has(document.uri) || !settings.get('hover.enabled', document.uri)) return undefined;
      const claim = await claimAt(session, document, position);
      if (!claim || token.isCancellationRequested) return undefined;
      return hover(claim, document, settings.get('hover.matches', document.uri));
    },
  });
}

function hover(claim: ClaimReport, document: vscode.TextDocument, most: number): vscode.Hover {
  const blocks = hoverText(claim, most, { open: link(openCommand), openBeside: link(besideCommand) });
  const text = new vscode.MarkdownString(blocks.join('\n\n'));
  text.isTrusted = { enabledCommands: [openCommand, besideCommand] };
  return new vscode.Hover(text, new vscode.Range(document.positionAt(claim.start), document.positionAt(claim.end)));
}

function link(command: string): (match: MatchReport, label: string) => string {
  return (match, label) => {
    const target: Target = { uri: match.ref.uri, at: match.at };
    // Parentheses end a link's address and encodeURIComponent leaves them.
    const query = encodeURIComponent(JSON.stringify([target])).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
    return `[${label}](command:${command}?${query})`;
  };
}
