import type { Claim } from '../model';
import { words } from '../words';
import { phrasesOf, type Phrase } from './phrases';

/** What is in more of the claims than this names none of their topics, unless they are few. */
const mostShare = 0.2;
const few = 8;

const read = new WeakMap<Claim, readonly Phrase[]>();

/** Phrases of claims, each read once. */
export class PhraseBook {
  readonly #phrases = new Map<Claim, readonly Phrase[]>();
  readonly #counts = new Map<string, number>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      let phrases = read.get(claim);
      if (!phrases) read.set(claim, (phrases = phrasesOf(claim)));
      this.#phrases.set(claim, phrases);
      for (const key of new Set(phrases.map((phrase) => phrase.key))) this.#counts.set(key, this.count(key) + 1);
    }
  }

  of(claim: Claim): readonly Phrase[] {
    return this.#phrases.get(claim) ?? [];
  }

  /** In how many of all claims a phrase occurs. */
  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** Whether a phrase occurs in so many claims that it sets no topic apart. */
  isEverywhere(key: string): boolean {
    return this.count(key) > Math.max(few, mostShare * this.#phrases.size);
  }
}

interface Tally {
  readonly key: string;
  readonly length: number;
  readonly claims: Set<Claim>;
  readonly articles: Set<string>;
  readonly forms: Map<string, number>;
  nouns: number;
  isSpecific: boolean;
}

const longestBeginning = 40;

/** Who is in so many times as many claims as they say is spoken of rather than speaking. */
const spokenOf = 5;

/**
 * Names a topic in the words of its claims: the phrase that most of them and few others hold; phrases and names before
 * single common words, things before those who speak of them. `taken` holds the labels given already, in lower case.
 * Where no phrase is shared one of a single claim, and where there is none the beginning of the first claim.
 */
export function labelOf(claims: readonly Claim[], book: PhraseBook, taken: Set<string>): string {
  const spoken = surnameCounts(claims);
  const free = [...tallies(claims, book)].filter(({ key, forms }) => !taken.has(mostUsed(forms).toLowerCase()) && !tellsLittle(mostUsed(forms)) && !book.isEverywhere(key));
  const isSpeaker = ({ forms, claims: holders }: Tally): boolean => words(mostUsed(forms)).some((word) => spokenOf * (spoken.get(word.text) ?? 0) > holders.size);
  const things = free.filter((tally) => !isSpeaker(tally));
  const worth = (tally: Tally): number => worthOf(tally, book.count(tally.key), claims.length);
  const isShared = ({ nouns, claims: holders }: Tally): boolean => nouns > 0 && holders.size > 1;
  const isPhrase = ({ length }: Tally): boolean => length > 1;
  const best =
    bestOf(things.filter((tally) => isShared(tally) && (isPhrase(tally) || tally.isSpecific)), worth) ??
    bestOf(things.filter((tally) => isPhrase(tally) && tally.claims.size > 1), worth) ??
    bestOf(things.filter(isShared), worth) ??
    bestOf(things.filter((tally) => isPhrase(tally) && tally.nouns > 0), worth) ??
    bestOf(free.filter((tally) => tally.nouns > 0), worth);
  const label = best ? mostUsed((widened(best, free) ?? best).forms) : beginning(claims);
  taken.add(label.toLowerCase());
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** How many of the claims somebody of a surname says. */
function surnameCounts(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker = '' } of claims) {
    const surname = words(speaker).at(-1)?.text;
    if (surname !== undefined) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

/** Codes of currencies and the like, and what is of a country: "USD", "Indian". */
function tellsLittle(form: string): boolean {
  return /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)s?)$/u.test(form);
}

function bestOf(tallies: readonly Tally[], worth: (tally: Tally) => number): Tally | undefined {
  let best: Tally | undefined;
  let most = 0;
  for (const tally of tallies) {
    const here = worth(tally);
    if (here > most) [best, most] = [tally, here];
  }
  return best;
}

/**
 * For a single word a phrase of two or three words with it, which tells more: one that a common word ends, even if used
 * once only, or several times one that a name or figure begins or ends ("Russian oil").
 */
function widened({ key, length, isSpecific }: Tally, found: readonly Tally[]): Tally | undefined {
  if (length > 1) return undefined;
  const wider = found.filter(
    (tally) =>
      tally.nouns > 0 &&
      tally.length > 1 &&
      tally.length < 4 &&
      (isSpecific
        ? tally.claims.size > 1 && (tally.key.startsWith(`${key} `) || tally.key.endsWith(` ${key}`))
        : tally.key.endsWith(` ${key}`)),
  );
  return wider.sort((a, b) => b.claims.size - a.claims.size || a.length - b.length || (a.key < b.key ? -1 : 1))[0];
}

function tallies(claims: readonly Claim[], book: PhraseBook): Iterable<Tally> {
  const made = new Map<string, Tally>();
  for (const claim of claims) {
    for (const phrase of book.of(claim)) {
      const { key, length } = phrase;
      let tally = made.get(key);
      if (!tally) {
        tally = { key, length, claims: new Set(), articles: new Set(), forms: new Map(), nouns: 0, isSpecific: false };
        made.set(key, tally);
      }
      tally.claims.add(claim);
      tally.articles.add(claim.uri);
      tally.forms.set(phrase.text, (tally.forms.get(phrase.text) ?? 0) + 1);
      if (phrase.isNoun) tally.nouns++;
      tally.isSpecific ||= phrase.isSpecific;
    }
  }
  return made.values();
}

function worthOf({ claims, articles, length, isSpecific }: Tally, everywhere: number, size: number): number {
  const own = claims.size / Math.max(everywhere, claims.size);
  const covered = claims.size / size;
  const shape = length === 1 ? (isSpecific ? 0.7 : 0.4) : length === 2 ? 1 : 1.15;
  return Math.sqrt(claims.size) * covered ** 0.3 * own ** 0.8 * (articles.size > 1 ? 1 : 0.5) * shape * (isSpecific ? 1.2 : 1);
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

function beginning(claims: readonly Claim[]): string {
  const text = (claims[0]?.text ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  return text.length <= longestBeginning ? text : `${text.slice(0, longestBeginning).replace(/\s+\S*$/, '')}…`;
}
