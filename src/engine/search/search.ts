import { isStopWord, words } from '../words';
import type { Article, Claim, ClaimRef, SearchHit, Standing, Topic } from '../model';
import { acceptor } from './conditions';
import { firstPass, type IndexEntry, type SearchIndex } from './first-pass';
import { gramLikeness } from './grams';
import { kindredScorer } from './kindred';
import { parseQuery, type Query } from './query';
import { fieldScore, wordingScore } from './ranking';
import { weighQuery, type Sought } from './weights';

/** What a search reads. */
export interface SearchCorpus {
  readonly index: SearchIndex;
  article(uri: string): Article | undefined;
  standing(ref: ClaimRef): Standing | undefined;
  topics(ref: ClaimRef): readonly Topic[];
}

/** Claims that are scored with their surroundings. */
const closelyRead = 150;
/** Claims whose wording is compared with the query's. */
const readWordByWord = 60;
/** What likeness in characters adds to the score, at most, as a share of the sought weight. */
const gramWeight = 0.7;
/** By how much each further claim of one article comes lower, so that several articles are seen first. */
const repetition = 0.15;

interface Scored {
  readonly claim: Claim;
  readonly score: number;
}

/**
 * Claims that answer a query (its language: query.ts), best first. The index gives the candidates; they and the claims
 * beside them are scored with their article's title as context, the best of them by their wording too.
 */
export function search(corpus: SearchCorpus, text: string, limit: number): SearchHit[] {
  const query = parseQuery(text);
  const sought = weighQuery(corpus.index, query);
  if (sought.stems.size === 0 && query.conditions.length === 0) return [];
  const accepts = acceptor(corpus, query);
  const scored: Scored[] = [];
  const seen = new Set<Claim>();
  for (const found of firstPass(corpus.index, sought.stems, accepts, closelyRead)) {
    const siblings = corpus.index.claimsOf(found.claim.uri);
    const at = siblings.indexOf(found);
    for (let i = Math.max(0, at - 1); i <= at + 1; i++) {
      const entry = siblings[i];
      if (!entry || seen.has(entry.claim) || (entry !== found && !accepts(entry))) continue;
      seen.add(entry.claim);
      const fields = fieldsOf(corpus, siblings, i, entry);
      if (entry !== found && ![...fields.claim, ...fields.title].some((stem) => sought.stems.has(stem))) continue;
      scored.push({ claim: entry.claim, score: fieldScore(fields, sought.stems) });
    }
  }
  const best = scored.sort(byScore).slice(0, readWordByWord + limit);
  const ranked = [...reread(corpus, query, sought, best.slice(0, readWordByWord)), ...best.slice(readWordByWord)];
  return spread(ranked.sort(byScore))
    .slice(0, limit)
    .map(({ claim, score }) => ({ claim: { uri: claim.uri, sentence: claim.sentence }, score }));
}

function fieldsOf(corpus: SearchCorpus, siblings: readonly IndexEntry[], at: number, { claim, stems }: IndexEntry) {
  const article = corpus.article(claim.uri);
  // A headline is not its own context.
  const isTitle = article?.title === claim.text;
  return {
    claim: stems,
    title: isTitle ? [] : corpus.index.titleOf(claim.uri),
    beside: [...(siblings[at - 1]?.stems ?? []), ...(siblings[at + 1]?.stems ?? [])],
  };
}

/** Adds what a claim gains by its wording, by kindred words, and by its likeness in characters; its title is context. */
function reread(corpus: SearchCorpus, query: Query, sought: Sought, best: readonly Scored[]): Scored[] {
  const texts = best.map(({ claim }) => {
    const title = corpus.article(claim.uri)?.title ?? '';
    return title === claim.text ? title : `${claim.text} ${title}`;
  });
  const kindredScore = kindredScorer(sought.words);
  const likeness = gramLikeness(query.spoken, texts);
  return best.map(({ claim, score }, i) => ({
    claim,
    score:
      score +
      wordingScore(claim, query.typed, sought.stems) +
      kindredScore(words(texts[i] ?? '').filter((word) => !isStopWord(word.text))) +
      gramWeight * sought.total * (likeness[i] ?? 0),
  }));
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
