import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { configure, corroborate, eventually, inFolder, open, remove, write } from './helpers';

const text = 'Ferry strike\n\nThe ferrymen of Ostwick walked out on Friday over a pay offer of three crowns an hour.\n';

/** The files whose claims a search finds. */
async function foundIn(query: string): Promise<string[]> {
  const api = await corroborate();
  return (await api.search(query, 50)).map(({ ref }) => ref.uri.split('/').at(-1) ?? '');
}

function found(name: string, query = 'Ostwick ferrymen'): Promise<boolean> {
  return eventually(`${name} is found`, async () => (await foundIn(query)).includes(name) || undefined);
}

function gone(name: string, query = 'Ostwick ferrymen'): Promise<boolean> {
  return eventually(`${name} is not found any more`, async () => !(await foundIn(query)).includes(name) || undefined);
}

describe('The corpus follows the folder when an article', () => {
  const uri = inFolder('ferry.txt');
  const renamed = inFolder('boat.txt');
  const below = inFolder('archive');

  afterEach(async () => {
    await configure('files.exclude', undefined);
    await configure('files.include', undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove(uri, renamed, below, inFolder('ferry.log'));
  });

  it('is created', async () => {
    await corroborate();
    await write(uri, text);
    await found('ferry.txt');
  });

  it('is created in a new folder', async () => {
    await corroborate();
    await vscode.workspace.fs.createDirectory(below);
    await write(vscode.Uri.joinPath(below, 'ferry.txt'), text);
    await found('ferry.txt');
    await remove(below);
    await gone('ferry.txt');
  });

  it('is changed on disk', async () => {
    await write(uri, text);
    await found('ferry.txt');
    await write(uri, text.replace('ferrymen of Ostwick', 'pilots of Larnmouth'));
    await found('ferry.txt', 'Larnmouth pilots');
    await gone('ferry.txt');
  });

  it('is renamed', async () => {
    await write(uri, text);
    await found('ferry.txt');
    await vscode.workspace.fs.rename(uri, renamed);
    await found('boat.txt');
    await gone('ferry.txt');
  });

  it('is deleted', async () => {
    await write(uri, text);
    await found('ferry.txt');
    await vscode.workspace.fs.delete(uri);
    await gone('ferry.txt');
  });

  it('is edited and not yet saved: the open text is what counts', async () => {
    await write(uri, text);
    await found('ferry.txt');
    const editor = await open(uri);
    await editor.edit((edit) => { edit.insert(editor.document.positionAt(text.length), 'A mediator named Brannoch arrived on Sunday to hear both sides.\n'); });
    await found('ferry.txt', 'mediator Brannoch');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await gone('ferry.txt', 'mediator Brannoch');
  });

  it('is excluded or included by the settings', async () => {
    await write(uri, text);
    await write(inFolder('ferry.log'), text);
    await found('ferry.txt');
    assert.ok(!(await foundIn('Ostwick ferrymen')).includes('ferry.log'));
    await configure('files.exclude', ['**/ferry.txt']);
    await gone('ferry.txt');
    await configure('files.include', ['**/*.log']);
    await found('ferry.log');
  });
});
