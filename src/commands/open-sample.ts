import * as vscode from 'vscode';

/** "Open Sample Articles": the sample corpus that comes with the extension, in a new window. */
export function openSample(context: vscode.ExtensionContext): () => Promise<void> {
  return async () => {
    await vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.joinPath(context.extensionUri, 'seeds'), { forceNewWindow: true });
  };
}
