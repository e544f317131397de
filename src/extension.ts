import * as vscode from 'vscode';
import { activateWith, type CorroborateApi } from './activate';
import { workerEngine } from './host/worker-engine';

/** Entry in the Node extension host: the engine runs in a thread of its own. */
export function activate(context: vscode.ExtensionContext): CorroborateApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'engine-worker.js').fsPath;
  return activateWith(context, () => workerEngine(script));
}
