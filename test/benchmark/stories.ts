import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchmarkArticle {
  readonly uri: string;
  readonly text: string;
}

type Cluster = readonly string[];

const syllables = ['bel', 'cor', 'dan', 'fen', 'gar', 'hol', 'jun', 'kar', 'lin', 'mor', 'nev', 'or', 'pal', 'quin', 'ras', 'sol', 'tam', 'ul', 'ver', 'wex', 'yar', 'zel'];
const wordPattern = /\p{L}+/gu;
const numberPattern = /\d[\d.,]*\d/g;
const calendar = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' '));

/**
 * As many articles as asked for, from the labelled clusters: each further round of a cluster is another story, in which
 * every name is an invented one of its own, every number of two digits and more another, and every word that
 * belongs to a subject is exchanged for another as common, the same in all the story's articles. What all news share
 * stays. So stories keep their inner likeness and differ as real ones do.
 */
export function stories(corpora: string, count: number): BenchmarkArticle[] {
  const clusters: Cluster[] = readdirSync(corpora, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(corpora, entry.name))
    .map((folder) => readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(folder, file), 'utf8')))
    .filter((texts) => texts.length > 0);
  const names = namesOf(clusters);
  const bands = bandsOf(clusters);
  const made: BenchmarkArticle[] = [];
  for (let round = 0; made.length < count; round++) {
    for (const [number, texts] of clusters.entries()) {
      const exchanged = round === 0 ? new Map<string, string>() : new Map([...names.map((name) => [name, invented(name, 1000 * round + number)] as const), ...bands.flatMap((band) => exchange(band, 1000 * round + number))]);
      for (const [i, text] of texts.entries()) {
        if (made.length < count) made.push({ uri: `file:///benchmark/${round}/${number}/${i}.txt`, text: retold(text, exchanged, round) });
      }
    }
  }
  return made;
}

function retold(text: string, exchanged: ReadonlyMap<string, string>, round: number): string {
  return text.replace(wordPattern, (word) => exchanged.get(word) ?? capitalised(exchanged.get(word.toLowerCase())) ?? word).replace(numberPattern, (number) => otherNumber(number, round));
}

function capitalised(word: string | undefined): string | undefined {
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}

/** Another number with as many digits; years stay. */
function otherNumber(number: string, round: number): string {
  if (/^(?:19|20)\d\d$/.test(number)) return number;
  return number.replace(/\d/g, (digit, place: number) => (place === 0 ? String(((Number(digit) + round - 1) % 9) + 1) : String((Number(digit) + 3 * round + place) % 10)));
}

/** Capitalised words that are never written small. */
function namesOf(clusters: readonly Cluster[]): string[] {
  const all = new Set(clusters.flat().flatMap((text) => text.match(wordPattern) ?? []));
  return [...all].filter((word) => word.length > 1 && /^\p{Lu}/u.test(word) && !all.has(word.toLowerCase()) && !calendar.has(word)).sort();
}

/** Words belong to one band where about as many clusters use them; those of more than the last bound are of all news. */
const bandsUpTo = [1, 2, 3, 5, 8, 12];

/** Lower-case words by how many of the clusters use them. */
function bandsOf(clusters: readonly Cluster[]): string[][] {
  const users = new Map<string, number>();
  for (const texts of clusters) {
    for (const word of new Set(texts.join(' ').match(wordPattern))) users.set(word, (users.get(word) ?? 0) + 1);
  }
  const bands = bandsUpTo.map((): string[] => []);
  for (const [word, count] of users) {
    if (word.length >= 3 && word === word.toLowerCase()) bands[bandsUpTo.findIndex((most) => count <= most)]?.push(word);
  }
  return bands.map((band) => band.sort());
}

/** A name of three to four syllables that differs from story to story. */
function invented(name: string, story: number): string {
  let hash = Math.imul(story + 1, 2654435761) >>> 0;
  for (const letter of name) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  let made = '';
  for (let rest = hash; rest > 0; rest = Math.floor(rest / (8 * syllables.length))) made += syllables[rest % syllables.length] ?? '';
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** Each word for another of the list: a one-to-one exchange that differs from story to story. */
function exchange(words: readonly string[], story: number): [string, string][] {
  const order = words.map((word, i) => ({ word, key: Math.imul(i + 1, 2654435761 + 2 * story * 40503) >>> 0 })).sort((a, b) => a.key - b.key);
  return words.map((word, i) => [word, order[i]?.word ?? word]);
}
