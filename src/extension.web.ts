import type * as vscode from 'vscode';
import { activateWith, type CorroborateApi } from './activate';
import { localEngine } from './host/local-engine';

/** Entry in the web extension host, where the engine shares the extension's thread. */
export function activate(context: vscode.ExtensionContext): CorroborateApi {
  return activateWith(context, localEngine);
}
