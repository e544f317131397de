import * as vscode from 'vscode';
import { enableFolder } from './commands/enable-folder';
import { findMatches } from './commands/find-matches';
import { openSample } from './commands/open-sample';
import { openSentence } from './commands/open-sentence';
import { searchClaims } from './commands/search-claims';
import { registerClaimHover } from './editor/claim-hover';
import { registerClaimReferences } from './editor/claim-references';
import { MarkPainter } from './editor/mark-painter';
import type { Mark } from './editor/marks';
import { AnalysisSession } from './host/analysis-session';
import type { EnginePort } from './host/engine-port';
import { Settings } from './host/settings';
import { StatusItem } from './host/status-item';
import { topicRows, type Row } from './sidebar/topic-rows';
import { TopicsView } from './sidebar/topics-view';
import type { FoundClaim } from './engine/report/found-claim';

/** What the extension tells other extensions and its tests. */
export interface CorroborateApi {
  /** Resolves when the whole workspace has been read. */
  whenSettled(): Promise<void>;
  /** The marks that an open document has now. */
  marksIn(uri: vscode.Uri): readonly Mark[];
  /** Fires when the marks of a document were painted. */
  readonly onDidPaint: vscode.Event<vscode.Uri>;
  /** The rows of the topics tree. */
  topicRows(): Promise<readonly Row[]>;
  search(query: string, limit: number): Promise<readonly FoundClaim[]>;
}

/** Everything that both hosts share; `startEngine` is where they differ. */
export function activateWith(context: vscode.ExtensionContext, startEngine: () => EnginePort): CorroborateApi {
  const own = <T extends vscode.Disposable>(held: T): T => {
    context.subscriptions.push(held);
    return held;
  };
  const log = own(vscode.window.createOutputChannel('Corroborate', { log: true }));
  log.info(`Corroborate ${String((context.extension.packageJSON as { version?: unknown }).version)} started`);
  const settings = new Settings(log);
  const session = own(new AnalysisSession(startEngine, settings, log));

  const painter = own(new MarkPainter(session, settings, log));
  own(registerClaimHover(session, settings));
  own(registerClaimReferences(session));
  own(new TopicsView(session));
  own(new StatusItem(session));

  const { registerCommand } = vscode.commands;
  own(registerCommand('corroborate.searchClaims', searchClaims(session)));
  own(registerCommand('corroborate.findMatches', findMatches(session)));
  own(registerCommand('corroborate.openSentence', openSentence(session, 'here')));
  own(registerCommand('corroborate.openSentenceBeside', openSentence(session, 'beside')));
  own(registerCommand('corroborate.enableFolder', enableFolder));
  own(registerCommand('corroborate.openSample', openSample(context)));
  own(registerCommand('corroborate.restart', () => { session.restart(); }));
  own(registerCommand('corroborate.showLog', () => { log.show(); }));

  return {
    whenSettled: () => session.whenSettled(),
    marksIn: (uri) => painter.marksIn(uri),
    onDidPaint: painter.onDidPaint,
    topicRows: async () => topicRows(await session.overview()),
    search: (query, limit) => session.search(query, limit),
  };
}
