import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { corroborate } from './helpers';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('The extension', () => {
  it('is there and activates', async () => {
    await corroborate();
    assert.equal(vscode.extensions.getExtension('corroborate.corroborate')?.isActive, true);
  });

  it('runs where the files are, in the Node extension host', () => {
    assert.equal(vscode.extensions.getExtension('corroborate.corroborate')?.extensionKind, vscode.ExtensionKind.Workspace);
  });

  it('registers every command that its manifest promises', async () => {
    const manifest = vscode.extensions.getExtension('corroborate.corroborate')?.packageJSON as Manifest;
    const promised = manifest.contributes.commands.map(({ command }) => command);
    const there = new Set(await vscode.commands.getCommands(true));
    assert.ok(promised.length > 0);
    assert.deepEqual(promised.filter((command) => !there.has(command)), []);
  });

  it('reads the whole sample corpus again when it is restarted', async () => {
    const api = await corroborate();
    const before = (await api.topicRows()).map((row) => row.description);
    await vscode.commands.executeCommand('corroborate.restart');
    await api.whenSettled();
    assert.deepEqual((await api.topicRows()).map((row) => row.description), before);
  });
});
