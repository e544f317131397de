import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as vscode from 'vscode';
import { EventEmitter, fake, Position, type Range } from '../../test/unit/fake-vscode';
import type { StandingKind } from '../engine/model';
import type { ArticleReport } from '../engine/report/article-report';
import type { AnalysisSession, VersionedReport } from '../host/analysis-session';
import type { Settings } from '../host/settings';
import { MarkPainter } from './mark-painter';

const text = 'A crane fell. It was old. Nobody knew.';
const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
let painted: { style: string; ranges: [number, number][] }[] = [];
let answers: (VersionedReport | undefined)[] = [];
let asked = 0;
let changed = new EventEmitter();
let painter: MarkPainter | undefined;

const uri = { toString: () => 'file:///a.txt' };
const document = { uri, version: 1, isClosed: false, positionAt: (offset: number) => new Position(0, offset) };
const editor = {
  document,
  setDecorations: (style: { borderStyle?: string; opacity?: string }, ranges: Range[]) => {
    painted.push({ style: style.borderStyle ?? 'dimmed', ranges: ranges.map(({ start, end }) => [start.character, end.character]) });
  },
};

function report(claims: readonly [string, StandingKind][], version = 1): VersionedReport {
  const found = claims.map(([words, kind], sentence) => {
    const start = text.indexOf(words);
    return {
      ref: { uri: 'a', sentence }, start, end: start + words.length, text: words, at, matches: [],
      standing: { kind, agreeing: 0, partial: 0, disputing: 0, articles: 0 },
    };
  });
  const article: ArticleReport = { uri: 'a', title: 'A', sentences: [], claims: found };
  return { report: article, version };
}

function start(): void {
  const session = {
    onDidChange: changed.event,
    has: () => answers.length > 0,
    report: () => { asked++; return Promise.resolve(answers.at(-1)); },
  };
  const settings = { get: (name: string) => (name === 'marks.standings' ? ['corroborated', 'partly', 'single-source', 'disputed'] : false) };
  const log = { info: () => undefined };
  painter = new MarkPainter(session as unknown as AnalysisSession, settings as unknown as Settings, log as unknown as vscode.LogOutputChannel);
}

const settled = () => new Promise((done) => setTimeout(done, 0));
const shown = () => painted.filter(({ ranges }) => ranges.length > 0);

beforeEach(() => {
  [painted, answers, asked, changed] = [[], [], 0, new EventEmitter()];
  document.version = 1;
  fake.editors = [editor];
});
afterEach(() => { painter?.dispose(); });

test('paints each standing in a line style of its own, once an editor', async () => {
  answers = [report([['A crane fell.', 'corroborated'], ['It was old.', 'disputed']])];
  start();
  await settled();
  expect(shown()).toEqual([{ style: 'solid', ranges: [[0, 13]] }, { style: 'double', ranges: [[14, 25]] }]);
  expect(painted.length).toBe(5);
});

test('paints nothing in a document that changed since it was analysed', async () => {
  answers = [report([['A crane fell.', 'corroborated']])];
  document.version = 2;
  start();
  await settled();
  expect([asked, painted]).toEqual([1, []]);
});

test('holds the mark back while its sentence is edited, and moves the one behind it', async () => {
  answers = [report([['A crane fell.', 'corroborated'], ['Nobody knew.', 'partly']])];
  start();
  await settled();
  painted = [];
  document.version = 2;
  fake.changedText.fire({ document, contentChanges: [{ rangeOffset: 8, rangeLength: 4, text: 'collapsed' }] });
  expect(shown()).toEqual([{ style: 'dashed', ranges: [[31, 43]] }]);
});

test('asks anew when the analysis changed, and takes the marks away with the article', async () => {
  answers = [report([['A crane fell.', 'corroborated']])];
  start();
  await settled();
  answers = [];
  painted = [];
  changed.fire();
  await settled();
  expect(painter?.marksIn(uri as unknown as vscode.Uri)).toEqual([]);
  expect(painted.length).toBe(5);
  expect(shown()).toEqual([]);
});

test('leaves other documents alone', async () => {
  start();
  await settled();
  expect(painted).toEqual([]);
});

test('disposes of its styles', () => {
  start();
  const before = fake.disposedStyles;
  painter?.dispose();
  expect(fake.disposedStyles - before).toBe(5);
});
