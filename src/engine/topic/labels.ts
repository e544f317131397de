import type { Claim } from '../model';
import { phrasesOf, type Phrase } from './phrases';

/** In how many claims each phrase occurs, over all claims of a corpus. */
export type PhraseCounts = ReadonlyMap<string, number>;

export function countPhrases(claims: readonly Claim[]): PhraseCounts {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const key of new Set(phrasesOf(claim).map((phrase) => phrase.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Tally {
  readonly phrase: Phrase;
  readonly claims: Set<Claim>;
  readonly articles: Set<string>;
  readonly forms: Map<string, number>;
  names: number;
}

/**
 * Names a topic in the words of its claims: the phrase that most of them and few others hold; longer phrases and names
 * before single common words. `taken` are keys of labels given already. The first claim's beginning where no phrase
 * occurs twice.
 */
export function labelOf(claims: readonly Claim[], everywhere: PhraseCounts, taken: Set<string>): string {
  const tallies = new Map<string, Tally>();
  for (const claim of claims) {
    for (const phrase of phrasesOf(claim)) {
      let tally = tallies.get(phrase.key);
      if (!tally) {
        tally = { phrase, claims: new Set(), articles: new Set(), forms: new Map(), names: 0 };
        tallies.set(phrase.key, tally);
      }
      tally.claims.add(claim);
      tally.articles.add(claim.uri);
      tally.forms.set(phrase.text, (tally.forms.get(phrase.text) ?? 0) + 1);
      tally.names = Math.max(tally.names, phrase.names);
    }
  }
  let best: Tally | undefined;
  let bestScore = 0;
  for (const tally of tallies.values()) {
    if (tally.claims.size < 2 || tally.articles.size < 2 || taken.has(tally.phrase.key)) continue;
    const score = worth(tally, everywhere.get(tally.phrase.key) ?? 1);
    if (score > bestScore) [best, bestScore] = [tally, score];
  }
  if (!best) return beginning(claims);
  taken.add(best.phrase.key);
  return capitalised(mostUsed(best.forms));
}

function worth({ phrase, claims, articles, names }: Tally, everywhere: number): number {
  const own = claims.size / everywhere;
  return Math.log(1 + claims.size) * Math.sqrt(articles.size) * own * (1 + 0.5 * Math.min(2, phrase.length - 1)) * (names > 0 ? 1.2 : 1);
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

function beginning(claims: readonly Claim[]): string {
  const text = claims[0]?.text ?? '';
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')}…`;
}

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
