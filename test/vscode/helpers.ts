import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CorroborateApi } from '../../src/activate';

export const article = {
  /** The first of the sample articles: a report with page furniture around it. */
  first: '000_8b953631a342df2c.txt',
  second: '001_37d14dea9e306845.txt',
} as const;

/** The running extension. */
export async function corroborate(): Promise<CorroborateApi> {
  const extension = vscode.extensions.getExtension<CorroborateApi>('corroborate.corroborate');
  assert.ok(extension, 'corroborate.corroborate is not installed');
  const api = await extension.activate();
  await api.whenSettled();
  return api;
}

/** The folder of sample articles that the window has open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

export function inFolder(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Deletes what a test made, where it is still there. */
export async function remove(...uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) await Promise.resolve(vscode.workspace.fs.delete(uri, { recursive: true })).catch(() => undefined);
}

/** Puts a setting in the workspace; undefined takes it away again. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('corroborate').update(name, value, vscode.ConfigurationTarget.Workspace);
}

/**
 * Waits until a check holds, and gives what it found. What the extension does follows on events that a test can't see,
 * files' above all, so there is no single thing to await.
 */
export async function eventually<T>(what: string, check: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await check();
    if (found !== undefined && found !== false) return found;
    assert.ok(Date.now() < end, `Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The text of a document that each of its marks covers. */
export function marked(api: CorroborateApi, document: vscode.TextDocument): string[] {
  return api.marksIn(document.uri).map((mark) => document.getText().slice(mark.start, mark.end));
}

/** Opens an article and waits for its marks. */
export async function openMarked(api: CorroborateApi, uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await open(uri);
  await eventually(`${uri.path} is marked`, () => api.marksIn(uri).length > 0);
  return editor;
}
