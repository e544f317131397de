import * as vscode from 'vscode';

/** "Analyse This Folder": switches the analysis on where it keeps quiet by itself, as in code repositories. */
export async function enableFolder(): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  await vscode.workspace
    .getConfiguration('corroborate', folder.uri)
    .update('enable', 'on', vscode.ConfigurationTarget.WorkspaceFolder);
}

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
