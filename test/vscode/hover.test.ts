import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { MarkKind } from '../../src/editor/marks';
import { article, configure, corroborate, eventually, inFolder, openMarked, remove, write } from './helpers';

/** The hovers that stand on a mark, as Markdown. */
async function hoverOn(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.map((text) => (typeof text === 'string' ? text : text.value))).join('\n\n');
}

async function firstOf(kind: MarkKind): Promise<{ uri: vscode.Uri; position: vscode.Position }> {
  const api = await corroborate();
  const uri = inFolder(article.first);
  const { document } = await openMarked(api, uri);
  const mark = api.marksIn(uri).find((one) => one.kind === kind);
  assert.ok(mark, `no claim is ${kind}`);
  return { uri, position: document.positionAt(mark.start + 1) };
}

describe('The hover of a claim', () => {
  const hostile = [inFolder('hostile-a.txt'), inFolder('hostile-b.txt')];

  afterEach(async () => {
    await configure('hover.enabled', undefined);
    await configure('hover.matches', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(...hostile);
  });

  it('says first where it stands, then what the others say, with links that go there', async () => {
    const { uri, position } = await firstOf('corroborated');
    const text = await hoverOn(uri, position);
    assert.match(text, /^\*\*Corroborated by \d+ independent sources?/);
    assert.match(text, /says the same/);
    assert.match(text, /\(command:corroborate\.openSentence\?[^)]+\)/);
    assert.match(text, /\(command:corroborate\.openSentenceBeside\?[^)]+\)/);
  });

  it('names single sources', async () => {
    const { uri, position } = await firstOf('single-source');
    assert.match(await hoverOn(uri, position), /^\*\*Single source/);
  });

  it('lists no more matches than the setting says', async () => {
    await configure('hover.matches', 1);
    const { uri, position } = await firstOf('corroborated');
    assert.equal((await hoverOn(uri, position)).match(/command:corroborate\.openSentence\?/g)?.length, 1);
  });

  it('is not there outside of claims, or when it is switched off', async () => {
    const { uri, position } = await firstOf('corroborated');
    const { document } = await vscode.window.showTextDocument(uri);
    assert.equal(await hoverOn(uri, document.positionAt(document.getText().indexOf('4 min read') + 2)), '');
    await configure('hover.enabled', false);
    assert.equal(await hoverOn(uri, position), '');
  });

  it('shows hostile text of another article as text', async () => {
    const [a, b] = hostile as [vscode.Uri, vscode.Uri];
    const claim = (night: string) => `The harbour of Quenby was closed on Monday after 340 containers fell into the water ${night}, the master of the port said.\n`;
    await write(a, `Harbour closed\n\n${claim('at night')}`);
    await write(b, `Port shut down\n\n${claim('**at** [night](command:workbench.action.closeWindow) <img>')}`);
    const api = await corroborate();
    const { document } = await openMarked(api, a);
    const position = document.positionAt(document.getText().indexOf('Quenby'));
    const text = await eventually('the other article is matched', async () => {
      const hover = await hoverOn(a, position);
      return hover.includes('closeWindow') ? hover : undefined;
    });
    const bare = /(?<!\\)(?:\[night|<img)|(?<!\*)\*\*at\*\*/;
    assert.doesNotMatch(text, bare);
  });
});
