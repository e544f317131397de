import { claimKey } from '../claim-key';
import type { Corpus } from '../corpus';
import { lineStarts, placeAt, type PlaceRange } from '../lines';
import type { Claim, ClaimRef, Difference, Link, Relation, Sentence, Span, Standing } from '../model';
import { sourceName } from './source-name';

/** A claim elsewhere that bears on the one reported on. */
export interface MatchReport {
  readonly ref: ClaimRef;
  /** Its article's {@link sourceName}. */
  readonly source: string;
  readonly text: string;
  /** Where it stands in its article. */
  readonly at: PlaceRange;
  readonly relation: Relation;
  /** Probability that the relation holds. */
  readonly score: number;
  readonly speaker?: string;
  /** Words of `text` that agree with the claim; offsets into `text`, in order, apart from each other. */
  readonly shared: readonly Span[];
  /** Values that the two give differently, in their own words. */
  readonly differences: readonly { readonly slot: Difference['slot']; readonly here: string; readonly there: string }[];
  /** Set where the two articles are of one lineage, and so one source. */
  readonly sameLineage: boolean;
}

export interface ClaimReport extends Span {
  readonly ref: ClaimRef;
  readonly text: string;
  readonly at: PlaceRange;
  readonly standing: Standing;
  /**
   * The best of each article first: conflicts, then same, then partial; in each what is independent, then by score.
   * After them the further ones in the same order.
   */
  readonly matches: readonly MatchReport[];
}

/** All that an editor shows of one article. */
export interface ArticleReport {
  readonly uri: string;
  readonly title: string;
  readonly outlet?: string;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly ClaimReport[];
}

/** The report of one article, or undefined where the corpus holds none of that URI. */
export function articleReport(corpus: Corpus, uri: string): ArticleReport | undefined {
  const article = corpus.article(uri);
  if (!article) return undefined;
  const places = new Map<string, readonly number[]>();
  const range = (claim: Claim): PlaceRange => {
    let starts = places.get(claim.uri);
    if (!starts) places.set(claim.uri, (starts = lineStarts(corpus.article(claim.uri)?.text ?? '')));
    return { start: placeAt(starts, claim.start), end: placeAt(starts, claim.end) };
  };
  const lineages = corpus.lineages().filter((lineage) => lineage.uri === uri || lineage.from === uri);
  const kin = new Set(lineages.flatMap((lineage) => [lineage.uri, lineage.from]));
  return {
    uri,
    title: article.title,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    sentences: article.sentences,
    claims: corpus.claims(uri).flatMap((claim) => {
      const ref = { uri, sentence: claim.sentence };
      const standing = corpus.standing(ref);
      if (!standing) return [];
      return {
        ref,
        start: claim.start,
        end: claim.end,
        text: claim.text,
        at: range(claim),
        standing,
        matches: articlesInTurn(corpus.linksOf(ref).flatMap((link) => matchReport(corpus, claim, link, kin, range) ?? []).sort(byWeight)),
      };
    }),
  };
}

const rank: Record<Relation, number> = { conflict: 0, same: 1, partial: 2 };

function byWeight(a: MatchReport, b: MatchReport): number {
  return rank[a.relation] - rank[b.relation] || Number(a.sameLineage) - Number(b.sameLineage) || b.score - a.score;
}

/** Moves the first match of each article before all further ones. */
function articlesInTurn(matches: readonly MatchReport[]): MatchReport[] {
  const seen = new Set<string>();
  const isFirst = new Map(matches.map((match) => {
    const first = !seen.has(match.ref.uri);
    seen.add(match.ref.uri);
    return [match, first] as const;
  }));
  return [...matches.filter((match) => isFirst.get(match)), ...matches.filter((match) => !isFirst.get(match))];
}

function matchReport(
  corpus: Corpus,
  claim: Claim,
  link: Link,
  kin: ReadonlySet<string>,
  range: (claim: Claim) => PlaceRange,
): MatchReport | undefined {
  const here = claimKey(link.a) === claimKey({ uri: claim.uri, sentence: claim.sentence }) ? 'a' : 'b';
  const there = here === 'a' ? 'b' : 'a';
  const other = corpus.claim(link[there]);
  const article = corpus.article(link[there].uri);
  if (!other || !article) return undefined;
  const words = (from: Claim, span: Span) => from.text.slice(span.start - from.start, span.end - from.start);
  return {
    ref: link[there],
    source: sourceName(article),
    text: other.text,
    at: range(other),
    relation: link.relation,
    score: link.score,
    ...(other.speaker === undefined ? {} : { speaker: other.speaker }),
    shared: merged(link.evidence.map((evidence) => shifted(evidence[there], -other.start)), other.text.length),
    differences: link.differences
      // Accounts that agree name different people and places all the time; it tells only where they disagree.
      .filter(({ slot }) => slot !== 'name' || link.relation === 'conflict')
      .map((difference) => ({
        slot: difference.slot,
        here: words(claim, difference[here]),
        there: words(other, difference[there]),
      })),
    sameLineage: kin.has(other.uri),
  };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Spans in order, clipped to the text, overlapping ones joined. */
function merged(spans: readonly Span[], length: number): Span[] {
  const made: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    const last = made.at(-1);
    if (last && start <= last.end) made[made.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) made.push({ start, end });
  }
  return made;
}
