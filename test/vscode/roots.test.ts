import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { article, configure, corroborate, eventually, folder, inFolder, open, openMarked, remove, write } from './helpers';

const beside = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), '..', name);

/** Changes the workspace's folders behind the first, and waits until VS Code says so: it takes no other change before. */
async function setFolders(...added: readonly vscode.Uri[]): Promise<void> {
  const count = vscode.workspace.workspaceFolders?.length ?? 0;
  if (count === 1 && added.length === 0) return;
  const changed = new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listening.dispose();
      resolve();
    });
  });
  vscode.workspace.updateWorkspaceFolders(1, count - 1, ...added.map((uri) => ({ uri })));
  await changed;
}

async function finds(query: string): Promise<boolean> {
  return (await (await corroborate()).search(query, 5)).length > 0;
}

describe('A workspace', () => {
  const second = beside('second');
  const code = beside('code');

  afterEach(async () => {
    await configure('enable', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // The first stays: without it the window would start its extensions anew, and the tests with them.
    await setFolders();
    await remove(second, code);
  });

  it('of several folders is one corpus', async () => {
    await corroborate();
    await write(vscode.Uri.joinPath(second, 'note.txt'), 'Note\n\nThe glassworks at Pendry burned down on Thursday, the fire brigade said.\n');
    await setFolders(second);
    await eventually('the second folder is read', async () => (await finds('Pendry glassworks')) || undefined);
    assert.ok(await finds('Pax Silica'));
  });

  it('leaves folders of code alone unless it is told otherwise', async () => {
    const api = await corroborate();
    await write(vscode.Uri.joinPath(code, 'package.json'), '{}');
    await write(vscode.Uri.joinPath(code, 'note.txt'), 'Note\n\nThe glassworks at Pendry burned down on Thursday, the fire brigade said.\n');
    await setFolders(code);
    await api.whenSettled();
    assert.equal(await finds('Pendry glassworks'), false);
    await configure('enable', 'on');
    await eventually('the folder of code is read', async () => (await finds('Pendry glassworks')) || undefined);
  });

  it('shows nothing while it is switched off, and all again afterwards', async () => {
    const api = await corroborate();
    const { document } = await openMarked(api, inFolder(article.first));
    await configure('enable', 'off');
    await eventually('the marks are gone', () => api.marksIn(document.uri).length === 0);
    assert.deepEqual(await api.topicRows(), []);
    await configure('enable', undefined);
    await eventually('the marks are back', () => api.marksIn(document.uri).length > 0);
  });

  it('keeps files out that are no text, and reads the rest', async () => {
    const api = await corroborate();
    const binary = inFolder('picture.txt');
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([0, 1, 2, 3, 0, 255]));
    await vscode.commands.executeCommand('corroborate.restart');
    await api.whenSettled();
    assert.ok(await finds('Pax Silica'));
    await open(inFolder(article.second));
    await eventually('the others are marked', () => api.marksIn(inFolder(article.second)).length > 0);
    await remove(binary);
  });
});
