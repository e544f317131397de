import type * as vscode from 'vscode';
import type { ClaimReport } from '../engine/report/article-report';
import type { AnalysisSession } from '../host/analysis-session';

/** The claim at a position of an open document; none while an edit has not been analysed yet. */
export async function claimAt(
  session: AnalysisSession,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<ClaimReport | undefined> {
  const found = await session.report(document.uri);
  if (found?.version !== document.version) return undefined;
  const offset = document.offsetAt(position);
  return found.report.claims.find((claim) => claim.start <= offset && offset <= claim.end);
}
