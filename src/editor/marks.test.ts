import { expect, test } from 'vitest';
import type { StandingKind } from '../engine/model';
import type { ArticleReport } from '../engine/report/article-report';
import { marksAfter, marksOf, mostMarks, type Mark } from './marks';

const everything: readonly StandingKind[] = ['corroborated', 'partly', 'single-source', 'disputed'];

function report(claims: readonly [number, number, StandingKind][]): ArticleReport {
  return {
    uri: 'a',
    title: 'A',
    sentences: [{ start: 90, end: 95, kind: 'furniture' }, ...claims.map(([start, end]) => ({ start, end, kind: 'claim' as const }))],
    claims: claims.map(([start, end, kind], sentence) => ({
      ref: { uri: 'a', sentence },
      start,
      end,
      text: '',
      at: { start: { line: 0, character: start }, end: { line: 0, character: end } },
      standing: { kind, agreeing: 0, partial: 0, disputing: 0, articles: 0 },
     
      matches: [],
    })),
  };
}
const mark = (start: number, end: number): Mark => ({ start, end, kind: 'partly' });

test('marks each claim by its standing and leaves furniture alone', () => {
  const { marks } = marksOf(report([[0, 10, 'corroborated'], [11, 20, 'disputed']]), { standings: everything, dimFurniture: false });
  expect(marks).toEqual([{ start: 0, end: 10, kind: 'corroborated' }, { start: 11, end: 20, kind: 'disputed' }]);
});

test('marks only the standings that are asked for, and dims furniture on demand', () => {
  const { marks } = marksOf(report([[0, 10, 'corroborated'], [11, 20, 'disputed']]), { standings: ['disputed'], dimFurniture: true });
  expect(marks.map(({ kind }) => kind)).toEqual(['disputed', 'furniture']);
});

test('says when the cap leaves marks out', () => {
  const many = report(Array.from({ length: mostMarks + 1 }, (_, i) => [i * 2, i * 2 + 1, 'partly'] as [number, number, StandingKind]));
  const { marks, all } = marksOf(many, { standings: everything, dimFurniture: false });
  expect([marks.length, all]).toEqual([mostMarks, false]);
});

test('moves the marks behind an edit and keeps those before it', () => {
  expect(marksAfter([mark(0, 5), mark(20, 30)], [{ rangeOffset: 10, rangeLength: 0, text: 'abc' }])).toEqual([mark(0, 5), mark(23, 33)]);
});

test('holds the mark back while its sentence is edited', () => {
  const typed = (rangeOffset: number) => marksAfter([mark(10, 20)], [{ rangeOffset, rangeLength: 0, text: 'x' }]);
  expect([typed(15), typed(20), typed(10)]).toEqual([[], [], []]);
});

test('follows several changes of one edit', () => {
  const changes = [{ rangeOffset: 0, rangeLength: 2, text: '' }, { rangeOffset: 12, rangeLength: 1, text: 'four' }];
  expect(marksAfter([mark(5, 9), mark(20, 25)], changes)).toEqual([mark(3, 7), mark(21, 26)]);
});
