import { isStopWord, words } from '../words';
import type { Article, Claim, ClaimRef, SearchHit, Standing, Topic } from '../model';
import { acceptor } from './conditions';
import { firstPass, type IndexEntry, type SearchIndex } from './first-pass';
import { gramLikeness } from './grams';
import { kindredScorer } from './kindred';
import { parseQuery, type Query } from './query';
import { fieldScore, wordingScore, type Fields } from './ranking';
import { weighQuery, type Sought } from './weights';

/** What a search reads. */
export interface SearchCorpus {
  readonly index: SearchIndex;
  article(uri: string): Article | undefined;
  standing(ref: ClaimRef): Standing | undefined;
  topics(ref: ClaimRef): readonly Topic[];
}

/** Claims that are scored with their surroundings. */
const closelyRead = 300;
/** Claims whose wording is compared with the query's. */
const readWordByWord = 60;
/** What likeness in characters adds to the score, at most, as a share of the sought weight. */
const gramWeight = 0.7;
/** How much the characters of a quoted post's signature count. */
const signatureShare = 0.5;
/** By how much each further claim of one article comes lower, so that several articles are seen first. */
const repetition = 0.15;

interface Scored {
  readonly claim: Claim;
  readonly score: number;
}

/**
 * Claims that answer a query (its language: query.ts), best first. The index gives the candidates; they are
 * scored with the title and the claims beside them as context, the best of them by their own words too.
 */
export function search(corpus: SearchCorpus, text: string, limit: number): SearchHit[] {
  const query = parseQuery(text);
  const sought = weighQuery(corpus.index, query);
  if (sought.stems.size === 0 && query.conditions.length === 0) return [];
  const accepts = acceptor(corpus, query);
  const scored = firstPass(corpus.index, sought.stems, accepts, closelyRead).flatMap((number): Scored[] => {
    const entry = corpus.index.entry(number);
    return entry ? [{ claim: entry.claim, score: fieldScore(fieldsOf(corpus, number, entry), sought.stems) }] : [];
  });
  const best = scored.sort(byScore).slice(0, readWordByWord + limit);
  const ranked = [...reread(corpus, query, sought, best.slice(0, readWordByWord)), ...best.slice(readWordByWord)];
  return spread(ranked.sort(byScore))
    .slice(0, limit)
    .map(({ claim, score }) => ({ claim: { uri: claim.uri, sentence: claim.sentence }, score }));
}

function fieldsOf(corpus: SearchCorpus, number: number, { claim, stems }: IndexEntry): Fields {
  const { index } = corpus;
  const heading = corpus.article(claim.uri)?.title;
  const beside = [index.entry(number - 1), index.entry(number + 1)].flatMap((other) =>
    other && other.claim.uri === claim.uri && other.claim.text !== heading ? other.stems : [],
  );
  // A headline is not its own context.
  return { claim: stems, title: claim.text === heading ? [] : index.titleOf(claim.uri), beside };
}

/** Adds what a claim gains by its wording, by kindred words, and by its likeness in characters; its title is context. */
function reread(corpus: SearchCorpus, query: Query, sought: Sought, best: readonly Scored[]): Scored[] {
  const headings = best.map(({ claim }) => {
    const title = corpus.article(claim.uri)?.title ?? '';
    return title === claim.text ? '' : title;
  });
  const asked = [{ text: query.spoken, share: 1 }, { text: query.signature, share: signatureShare }];
  const likeness = gramLikeness(asked, best.map(({ claim }, i) => `${claim.text} ${headings[i] ?? ''}`));
  const kindredScore = kindredScorer(sought.words);
  return best.map(({ claim, score }, i) => {
    const said = words(claim.text);
    const told = [...said, ...words(headings[i] ?? '')].filter((word) => !isStopWord(word.text));
    const gained = wordingScore(said, query.typed, sought.stems) + kindredScore(told) + gramWeight * sought.total * (likeness[i] ?? 0);
    return { claim, score: score + gained };
  });
}

function spread(ranked: readonly Scored[]): Scored[] {
  const counts = new Map<string, number>();
  return ranked
    .map(({ claim, score }) => {
      const before = counts.get(claim.uri) ?? 0;
      counts.set(claim.uri, before + 1);
      return { claim, score: score / (1 + repetition * before) };
    })
    .sort(byScore);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.claim.uri < b.claim.uri ? -1 : a.claim.uri > b.claim.uri ? 1 : a.claim.start - b.claim.start);
}
