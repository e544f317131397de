import { calibrationError } from './calibration';
import type { JudgedPair, Score } from './score';

type Figure = readonly [name: string, of: (score: Score) => number | undefined];

const figures: readonly Figure[] = [
  ['link', (s) => s.link.f1],
  ['  P', (s) => s.link.precision],
  ['  R', (s) => s.link.recall],
  ['same', (s) => s.same.f1],
  ['  P', (s) => s.same.precision],
  ['  R', (s) => s.same.recall],
  ['conflict', (s) => (s.conflict.n > 1 ? s.conflict.f1 : undefined)],
  ['  P', (s) => (s.conflict.n > 1 ? s.conflict.precision : undefined)],
  ['  R', (s) => (s.conflict.n > 1 ? s.conflict.recall : undefined)],
  ['claim', (s) => s.kind.accuracy],
  ['ends', (s) => s.boundaries.exact],
  ['speaker', (s) => (s.speaker.n > 0 ? s.speaker.recall : undefined)],
  ['stand', (s) => s.standing?.accuracy],
  ['sources', (s) => s.standing?.sources],
  ['lin P', (s) => s.lineage?.precision],
  ['lin R', (s) => s.lineage?.recall],
  ['from', (s) => s.lineage?.direction],
  ['topics', (s) => s.topics?.f1],
  ['ECE', (s) => calibrationError(s.pairs)],
];

/** The figures of each cluster, and their mean over the clusters that have them, as lines of text. */
export function tableOf(scores: readonly Score[]): string[] {
  const widths = figures.map(([name]) => Math.max(5, name.length) + 1);
  const first = Math.max(8, ...scores.map((score) => score.cluster.length)) + 1;
  const line = (title: string, cells: readonly string[]): string =>
    title.padEnd(first) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('');
  const shown = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  return [
    line('cluster', figures.map(([name]) => name.trim())),
    ...scores.map((score) => line(score.cluster, figures.map(([, of]) => shown(of(score))))),
    line('mean', figures.map(([, of]) => shown(meanOf(scores, of)))),
  ];
}

/** The mean over the clusters that have the figure; a cluster with one conflict or none tells nothing of conflicts. */
export function meanOf(scores: readonly Score[], of: (score: Score) => number | undefined): number | undefined {
  const values = scores.map(of).filter((value) => value !== undefined);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

const relations = ['same', 'partial', 'conflict', 'none'] as const;

/** How often each labelled relation was said to be which; pairs that are and were said to be none are not counted. */
export function confusionOf(pairs: readonly JudgedPair[]): string[] {
  const rows = relations.map((gold) => {
    const cells = relations.map((said) =>
      gold === 'none' && said === 'none' ? '–' : String(pairs.filter((pair) => pair.gold === gold && pair.said === said).length),
    );
    return gold.padEnd(16) + cells.map((cell) => cell.padStart(9)).join('');
  });
  return [`${'label \\ said'.padEnd(16)}${relations.map((said) => said.padStart(9)).join('')}`, ...rows];
}
