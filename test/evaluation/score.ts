import type { Relation, Span, StandingKind } from '../../src/engine/model';
import type { BCubed } from './b-cubed';
import { bCubed } from './b-cubed';
import type { Gold, GoldUnit } from './gold';
import { goldPairs, pairKey, scopeOf } from './gold';
import { labelledStandings } from './labelled-standings';

export interface FileSpan extends Span {
  readonly file: string;
}

interface ScoredSentence extends Span {
  readonly kind: string;
  readonly speaker?: string | null | undefined;
  readonly standing?: StandingKind | null | undefined;
  /** Independent sources that state the same. */
  readonly sources: number;
}

/** What is scored of an analysis: the part of `corroborate analyze --json` that labels speak of. */
export interface ScoredAnalysis {
  readonly articles: readonly {
    readonly file: string;
    readonly sentences: readonly ScoredSentence[];
  }[];
  readonly links: readonly {
    readonly a: FileSpan;
    readonly b: FileSpan;
    readonly relation: Relation;
    readonly score: number;
  }[];
  readonly lineage: readonly { readonly file: string; readonly from: string }[];
  /** The claims of each topic. */
  readonly topics: readonly (readonly FileSpan[])[];
}

/** Precision, recall and their harmonic mean, 0 to 1; `n` gold items. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly n: number;
}

/** A labelled pair beside what was said of it. */
export interface JudgedPair {
  readonly key: string;
  readonly gold: Relation | 'none';
  readonly said: Relation | 'none';
  /** Probability given with what was said; 0 for `none`. */
  readonly score: number;
}

export interface Score {
  readonly cluster: string;
  readonly link: Agreement;
  readonly same: Agreement;
  readonly conflict: Agreement;
  /** Share of units rightly told claim or other. */
  readonly kind: { readonly accuracy: number; readonly n: number };
  /** Share of labelled claims with the same ends, to a character. */
  readonly boundaries: { readonly exact: number; readonly n: number };
  readonly speaker: { readonly recall: number; readonly n: number };
  /** Share of labelled claims that stand where the labels put them, and share with as many sources that state the same. */
  readonly standing?: { readonly accuracy: number; readonly sources: number; readonly n: number };
  /** Pairs of articles told to be of one lineage; `direction` is the share of those found whose origin is the labelled one. */
  readonly lineage?: { readonly precision: number; readonly recall: number; readonly direction: number; readonly n: number };
  /** How the topics of the claims agree with those of the labels, where these name any. */
  readonly topics?: BCubed & { readonly n: number };
  /** All pairs that are labelled or were linked, for calibration, confusion and reading. */
  readonly pairs: readonly JudgedPair[];
}

/** Compares an analysis of a folder with its labels. */
export function score(gold: Gold, analysis: ScoredAnalysis): Score {
  const pairs = judgedPairs(gold, analysis);
  const sentenceOf = sentenceAt(analysis);
  const standing = standingScore(gold, sentenceOf);
  const lineage = lineageScore(gold, analysis);
  const topics = topicScore(gold, analysis);
  return {
    cluster: gold.name,
    link: agreement(pairs, (relation) => relation !== 'none'),
    same: agreement(pairs, (relation) => relation === 'same'),
    conflict: agreement(pairs, (relation) => relation === 'conflict'),
    ...unitScores(gold, sentenceOf),
    ...(standing && { standing }),
    ...(lineage && { lineage }),
    ...(topics && { topics }),
    pairs,
  };
}

const rank: Record<Relation, number> = { conflict: 3, same: 2, partial: 1 };
const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Counts how far labels and predictions agree that a pair is in the class that `isIn` tells. */
export function agreement(pairs: readonly JudgedPair[], isIn: (relation: Relation | 'none') => boolean): Agreement {
  let both = 0;
  let onlySaid = 0;
  let onlyGold = 0;
  for (const pair of pairs) {
    const [gold, said] = [isIn(pair.gold), isIn(pair.said)];
    if (gold && said) both++;
    else if (said) onlySaid++;
    else if (gold) onlyGold++;
  }
  return {
    precision: both / (both + onlySaid || 1),
    recall: both / (both + onlyGold || 1),
    f1: (2 * both) / (2 * both + onlySaid + onlyGold || 1),
    n: both + onlyGold,
  };
}

/** A predicted span stands for every gold unit that it shares at least half of the shorter of the two with. */
function unitsUnder(gold: Gold): (span: FileSpan) => readonly GoldUnit[] {
  const byFile = new Map<string, GoldUnit[]>();
  for (const unit of gold.units) byFile.set(unit.file, [...(byFile.get(unit.file) ?? []), unit]);
  return (span) =>
    (byFile.get(baseName(span.file)) ?? []).filter((unit) => {
      const shared = overlap(span, unit);
      return shared > 0 && shared >= 0.5 * Math.min(span.end - span.start, unit.end - unit.start);
    });
}

function overlap(x: Span, y: Span): number {
  return Math.min(x.end, y.end) - Math.max(x.start, y.start);
}

function judgedPairs(gold: Gold, analysis: ScoredAnalysis): JudgedPair[] {
  const labels = goldPairs(gold);
  const inScope = scopeOf(gold);
  const unitsAt = unitsUnder(gold);
  const said = new Map<string, { relation: Relation; score: number }>();
  for (const link of analysis.links) {
    for (const x of unitsAt(link.a)) {
      for (const y of unitsAt(link.b)) {
        if (x.file === y.file) continue;
        const key = pairKey(x.id, y.id);
        const before = said.get(key);
        if (!before || rank[link.relation] > rank[before.relation]) said.set(key, link);
      }
    }
  }
  return [...new Set([...labels.keys(), ...said.keys()])].filter(inScope).map((key) => ({
    key,
    gold: labels.get(key) ?? 'none',
    said: said.get(key)?.relation ?? 'none',
    score: said.get(key)?.score ?? 0,
  }));
}

type SentenceOf = (unit: GoldUnit) => ScoredSentence | undefined;

function sentenceAt(analysis: ScoredAnalysis): SentenceOf {
  const sentences = new Map(analysis.articles.map((article) => [baseName(article.file), article.sentences]));
  return (unit) => mostOverlapping(sentences.get(unit.file) ?? [], unit);
}

function unitScores(gold: Gold, sentenceOf: SentenceOf): Pick<Score, 'kind' | 'boundaries' | 'speaker'> {
  let rightKind = 0;
  let claims = 0;
  let exact = 0;
  let speakers = 0;
  let rightSpeakers = 0;
  for (const unit of gold.units) {
    const best = sentenceOf(unit);
    if ((unit.kind === 'claim') === (best?.kind === 'claim')) rightKind++;
    if (unit.kind !== 'claim') continue;
    claims++;
    if (best && Math.abs(best.start - unit.start) <= 1 && Math.abs(best.end - unit.end) <= 1) exact++;
    if (!unit.speaker || unit.speaker === 'none') continue;
    speakers++;
    const lastName = unit.speaker.toLowerCase().split(' ').at(-1) ?? '';
    if ((best?.speaker ?? '').toLowerCase().includes(lastName)) rightSpeakers++;
  }
  return {
    kind: { accuracy: rightKind / (gold.units.length || 1), n: gold.units.length },
    boundaries: { exact: exact / (claims || 1), n: claims },
    speaker: { recall: rightSpeakers / (speakers || 1), n: speakers },
  };
}

function standingScore(gold: Gold, sentenceOf: SentenceOf): Score['standing'] {
  const labelled = labelledStandings(gold);
  if (!labelled) return undefined;
  let right = 0;
  let sources = 0;
  for (const unit of gold.units) {
    const wanted = labelled.get(unit.id);
    const found = sentenceOf(unit);
    if (!wanted || !found) continue;
    if (found.standing === wanted.kind) right++;
    if (found.sources === wanted.agreeing) sources++;
  }
  return { accuracy: right / (labelled.size || 1), sources: sources / (labelled.size || 1), n: labelled.size };
}

/** B-cubed over the labelled claims; one that is in no topic is a topic of its own. */
function topicScore(gold: Gold, { topics }: ScoredAnalysis): Score['topics'] {
  const placed = topics.flatMap((claims, topic) => claims.map((claim) => ({ ...claim, file: baseName(claim.file), topic: String(topic) })));
  const items = gold.units.flatMap((unit) => {
    if (unit.kind !== 'claim' || unit.topic === undefined) return [];
    return [{ found: mostOverlapping(placed.filter(({ file }) => file === unit.file), unit)?.topic, wanted: unit.topic }];
  });
  return items.length > 0 ? { ...bCubed(items), n: items.length } : undefined;
}

function mostOverlapping<S extends Span>(spans: readonly S[], unit: Span): S | undefined {
  let best: S | undefined;
  let most = 0;
  for (const span of spans) {
    const shared = overlap(span, unit);
    if (shared <= most) continue;
    best = span;
    most = shared;
  }
  return best;
}

function lineageScore(gold: Gold, analysis: ScoredAnalysis): Score['lineage'] {
  if (!gold.lineage?.length) return undefined;
  const got = new Set(analysis.lineage.map((l) => pairKey(baseName(l.file), baseName(l.from))));
  const want = new Set(gold.lineage.map((l) => pairKey(l.file, l.from)));
  const right = [...want].filter((key) => got.has(key)).length;
  const directed = gold.lineage.filter((l) => analysis.lineage.some((found) => baseName(found.file) === l.file && baseName(found.from) === l.from)).length;
  return { precision: right / (got.size || 1), recall: right / want.size, direction: directed / (right || 1), n: want.size };
}
