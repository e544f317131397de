import * as vscode from 'vscode';
import type { Target } from '../host/place';

export type Where = 'here' | 'beside' | 'preview';

/** Opens an article at a sentence and selects it. The place is cut to what the document holds. */
export async function reveal(target: Target, where: Where): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri, true));
  const { start, end } = target.at;
  const range = document.validateRange(new vscode.Range(start.line, start.character, end.line, end.character));
  const editor = await vscode.window.showTextDocument(document, {
    selection: range,
    preserveFocus: where === 'preview',
    ...(where === 'beside' ? { viewColumn: vscode.ViewColumn.Beside } : {}),
    ...(where === 'preview' ? { preview: true } : {}),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
