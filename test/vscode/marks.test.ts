import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Mark } from '../../src/editor/marks';
import { article, configure, corroborate, eventually, folder, inFolder, marked, openMarked } from './helpers';

describe('Marks in an article', () => {
  afterEach(async () => {
    await configure('marks.standings', undefined);
    await configure('marks.dimFurniture', undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('cover whole claims, one after the other, in every sample article', async () => {
    const api = await corroborate();
    for (const [name] of await vscode.workspace.fs.readDirectory(folder())) {
      const { document } = await openMarked(api, inFolder(name));
      const marks = api.marksIn(document.uri);
      assert.ok(marks.length >= 10, `${name} has ${marks.length} marks`);
      for (const [index, mark] of marks.entries()) {
        assert.ok(mark.start < mark.end && mark.start >= (marks[index - 1]?.end ?? 0), `${name}: marks overlap at ${mark.start}`);
      }
      for (const text of marked(api, document)) assert.equal(text, text.trim());
      assert.ok(marks.at(-1) && marks.every((mark) => mark.end <= document.getText().length));
    }
  });

  it('tell corroborated claims from those of a single source', async () => {
    const api = await corroborate();
    await openMarked(api, inFolder(article.first));
    const kinds = new Set(api.marksIn(inFolder(article.first)).map((mark) => mark.kind));
    assert.ok(kinds.has('corroborated') && kinds.has('single-source'), [...kinds].join());
  });

  it('leave page furniture alone', async () => {
    const api = await corroborate();
    const { document } = await openMarked(api, inFolder(article.first));
    for (const furniture of ['4 min read', 'Share this story']) {
      assert.ok(document.getText().includes(furniture));
      assert.deepEqual(marked(api, document).filter((text) => text.includes(furniture)), []);
    }
  });

  it('dim it where the setting says so', async () => {
    const api = await corroborate();
    const { document } = await openMarked(api, inFolder(article.first));
    await configure('marks.dimFurniture', true);
    await eventually('furniture is dimmed', () => api.marksIn(document.uri).some((mark) => mark.kind === 'furniture'));
  });

  it('are only of the standings that the setting names', async () => {
    const api = await corroborate();
    const { document } = await openMarked(api, inFolder(article.first));
    await configure('marks.standings', ['corroborated']);
    await eventually('only corroborated claims are marked', () => {
      const marks = api.marksIn(document.uri);
      return marks.length > 0 && marks.every((mark) => mark.kind === 'corroborated');
    });
  });

  it('move with the text when something is typed before them', async () => {
    const api = await corroborate();
    const editor = await openMarked(api, inFolder(article.first));
    const before = marked(api, editor.document);
    // The second line is empty, so no claim is touched.
    await editor.edit((edit) => { edit.insert(new vscode.Position(1, 0), '\n\n\n'); });
    assert.deepEqual(marked(api, editor.document), before);
  });

  it('go from a sentence while it is edited, stay on the others, and come back', async () => {
    const api = await corroborate();
    const editor = await openMarked(api, inFolder(article.first));
    const { document } = editor;
    const [mark] = api.marksIn(document.uri).slice(3);
    assert.ok(mark);
    const painted: (readonly Mark[])[] = [];
    const listening = api.onDidPaint(() => painted.push(api.marksIn(document.uri)));
    const space = document.getText().indexOf(' ', mark.start);
    await editor.edit((edit) => { edit.insert(document.positionAt(space), ' indeed'); });
    await eventually('the edited sentence is marked again', () => marked(api, document).find((text) => text.includes(' indeed ')));
    listening.dispose();
    const heldBack = painted.find((marks) => !marks.some(({ start }) => start === mark.start));
    assert.ok(heldBack, 'the mark was never held back');
    assert.ok(heldBack.length >= 10, 'other marks went with it');
  });
});
