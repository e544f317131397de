import { claimKey } from '../claim-key';
import type { Claim, Link } from '../model';
import { isStopWord, words } from '../words';
import type { Edge } from './average-link';
import { likenessEdges } from './likeness';

/** How far apart in one article two claims are still looked at. */
const reach = 3;

/** What speaks for two claims being about one thing, each 0 or more. */
interface Signs {
  /** A link that says the same or conflicts: the square of its probability, so that doubtful ones tell little. */
  link: number;
  /** Probabilities of the links that both have with third claims, multiplied and summed. */
  company: number;
  /** The likeliest link between claims that stand beside the two, or between one of the two and what stands beside the other. */
  beside: number;
  /** Cosine of their words. */
  likeness: number;
  /** 1 where one follows the other, 1/2 and 1/3 with one and two claims between. */
  nearness: number;
}

/**
 * The log odds that two claims are about one thing: a sum rounded from a fit to 97 labelled clusters, links held out by
 * thirds of them. Roots, because the first of a sign tells most.
 */
function logOdds({ link, company, beside, likeness, nearness }: Signs, sameSpeaker: boolean): number {
  const sum = 2.7 * link + 1.5 * Math.sqrt(company) + 1.7 * Math.sqrt(beside) + 1.5 * Math.sqrt(likeness) + 1.5 * nearness;
  return sum + (sameSpeaker ? 0.7 : 0) - 2.4;
}

/**
 * Ties claims, given in the order of articles and text, by the probability that they are about one thing; claims that
 * nothing speaks for have no tie.
 */
export function topicTies(claims: readonly Claim[], links: readonly Link[]): Edge[] {
  const signs = new SignsOfPairs(claims.length);
  addLinks(signs, claims, links);
  for (const { a, b, weight } of likenessEdges(claims.map(contentStems))) signs.of(a, b).likeness = weight;
  for (let a = 0; a < claims.length; a++) {
    for (let gap = 1; gap <= reach && claims[a + gap]?.uri === claims[a]?.uri; gap++) signs.of(a, a + gap).nearness = 1 / gap;
  }
  return signs.map((a, b, found): Edge => {
    const [x, y] = [claims[a]?.speaker, claims[b]?.speaker];
    return { a, b, weight: 1 / (1 + Math.exp(-logOdds(found, x !== undefined && x === y))) };
  });
}

function addLinks(signs: SignsOfPairs, claims: readonly Claim[], links: readonly Link[]): void {
  const numbers = new Map(claims.map((claim, number) => [claimKey(claim), number]));
  const partners = claims.map((): { number: number; score: number }[] => []);
  const around = (number: number): number[] => [number - 1, number, number + 1].filter((beside) => claims[beside]?.uri === claims[number]?.uri);
  for (const { a, b, relation, score } of links) {
    const [x, y] = [numbers.get(claimKey(a)), numbers.get(claimKey(b))];
    if (x === undefined || y === undefined) continue;
    partners[x]?.push({ number: y, score });
    partners[y]?.push({ number: x, score });
    if (relation !== 'partial') signs.of(x, y).link = score ** 2;
    for (const besideX of around(x)) {
      for (const besideY of around(y)) {
        if (besideX === x && besideY === y) continue;
        const found = signs.of(besideX, besideY);
        found.beside = Math.max(found.beside, score);
      }
    }
  }
  for (const those of partners) {
    those.forEach((a, i) => {
      for (const b of those.slice(i + 1)) signs.of(a.number, b.number).company += a.score * b.score;
    });
  }
}

/** The signs of the pairs that have any. */
class SignsOfPairs {
  private readonly byPair = new Map<number, Signs>();

  constructor(private readonly size: number) {}

  of(a: number, b: number): Signs {
    const key = Math.min(a, b) * this.size + Math.max(a, b);
    let signs = this.byPair.get(key);
    if (!signs) this.byPair.set(key, (signs = { link: 0, company: 0, beside: 0, likeness: 0, nearness: 0 }));
    return signs;
  }

  map<T>(make: (a: number, b: number, signs: Signs) => T): T[] {
    return Array.from(this.byPair, ([key, signs]) => make(Math.floor(key / this.size), key % this.size, signs));
  }
}

function contentStems({ text }: Claim): string[] {
  const stems = new Set<string>();
  for (const word of words(text)) if (!isStopWord(word.text)) stems.add(word.stem);
  return [...stems];
}
