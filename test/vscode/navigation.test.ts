import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Row } from '../../src/sidebar/topic-rows';
import { article, corroborate, inFolder, openMarked } from './helpers';

function flat(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...flat(row.children)]);
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor.document.getText(editor.selection);
}

describe('The topics', () => {
  it('hold claims, and those the articles that say them', async () => {
    const api = await corroborate();
    const rows = await api.topicRows();
    assert.ok(rows.length > 0);
    for (const topic of rows) {
      assert.match(topic.description, /^\d+ claims? in \d+ articles?$/);
      assert.ok(topic.label.length > 0 && topic.children.length > 0);
    }
    const statements = flat(rows).filter((row) => row.target && row.children.length > 0);
    assert.ok(statements.some((row) => row.children.length > 1), 'no claim has more than one voice');
  });

  it('keep the ids of their rows when the corpus is read again, and so what is expanded', async () => {
    const api = await corroborate();
    await vscode.commands.executeCommand('corroborate.restart');
    await api.whenSettled();
    const before = flat(await api.topicRows()).map((row) => row.id);
    await vscode.commands.executeCommand('corroborate.restart');
    await api.whenSettled();
    assert.deepEqual(flat(await api.topicRows()).map((row) => row.id), before);
    assert.equal(new Set(before).size, before.length);
  });
});

describe('Going to a sentence', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens the article that a row names and selects the sentence', async () => {
    const api = await corroborate();
    const row = flat(await api.topicRows()).find((one) => one.target && one.children.length === 0);
    assert.ok(row?.target);
    await vscode.commands.executeCommand('corroborate.openSentence', row.target);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), row.target.uri);
    assert.equal(selectedText().replace(/\s+/g, ' ').trim(), row.description);
  });

  it('opens it beside where that is asked for', async () => {
    const api = await corroborate();
    await openMarked(api, inFolder(article.first));
    const [hit] = await api.search('Pax Silica', 1);
    assert.ok(hit);
    await vscode.commands.executeCommand('corroborate.openSentenceBeside', { uri: hit.ref.uri, at: hit.at });
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    assert.equal(selectedText(), hit.text);
  });

  it('opens nothing that is not an article of the corpus', async () => {
    await corroborate();
    const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    await vscode.commands.executeCommand('corroborate.openSentence', { uri: 'file:///etc/hostname', at });
    await vscode.commands.executeCommand('corroborate.openSentence', 'nonsense');
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('works from the references of a claim', async () => {
    const api = await corroborate();
    const uri = inFolder(article.first);
    const { document } = await openMarked(api, uri);
    const mark = api.marksIn(uri).find((one) => one.kind === 'corroborated');
    assert.ok(mark);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider', uri, document.positionAt(mark.start + 1));
    assert.ok(places.length > 0);
    assert.ok(places.every((place) => place.uri.toString() !== uri.toString()));
  });
});

describe('A search', () => {
  it('finds claims of several articles, the best first', async () => {
    const api = await corroborate();
    const found = await api.search('Pax Silica invitation', 10);
    assert.ok(found.length >= 3);
    assert.ok(new Set(found.map(({ ref }) => ref.uri)).size >= 2);
    assert.match(found[0]?.text ?? '', /Pax Silica/);
    assert.ok(found.every((hit, index) => index === 0 || hit.score <= (found[index - 1]?.score ?? 0)));
  });

  it('says where each claim is', async () => {
    const api = await corroborate();
    const [hit] = await api.search('Pax Silica', 1);
    assert.ok(hit);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(hit.ref.uri));
    const { start, end } = hit.at;
    assert.equal(document.getText(new vscode.Range(start.line, start.character, end.line, end.character)), hit.text);
  });

  it('finds nothing for words that no article has, and never more than was asked for', async () => {
    const api = await corroborate();
    assert.deepEqual(await api.search('zyxwvut', 10), []);
    assert.equal((await api.search('trade', 2)).length, 2);
  });
});
