import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchmarkArticle {
  readonly uri: string;
  readonly text: string;
}

type Cluster = readonly string[];

const wordPattern = /\p{L}+/gu;
const inside = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu;
const calendar = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' '));

/**
 * As many articles as asked for, from the labelled clusters: each further round of a cluster is another story, in which
 * every name and every word that belongs to a subject is exchanged for another of its kind, the same in all the story's
 * articles. What all news share stays. So stories keep their inner likeness and differ as real ones do.
 */
export function stories(corpora: string, count: number): BenchmarkArticle[] {
  const clusters: Cluster[] = readdirSync(corpora, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(corpora, entry.name))
    .map((folder) => readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(folder, file), 'utf8')))
    .filter((texts) => texts.length > 0);
  const names = [...new Set(clusters.flat().flatMap((text) => text.match(inside) ?? []))].filter((word) => !calendar.has(word)).sort();
  const subjectWords = ofFewClusters(clusters);
  const made: BenchmarkArticle[] = [];
  for (let round = 0; made.length < count; round++) {
    for (const [number, texts] of clusters.entries()) {
      const exchanged = round === 0 ? new Map<string, string>() : new Map([...exchange(names, round), ...exchange(subjectWords, round)]);
      for (const [i, text] of texts.entries()) {
        if (made.length < count) made.push({ uri: `file:///benchmark/${round}/${number}/${i}.txt`, text: text.replace(wordPattern, (word) => exchanged.get(word) ?? word) });
      }
    }
  }
  return made;
}

/** Lower-case words of five letters and more that at most three clusters use. */
function ofFewClusters(clusters: readonly Cluster[]): string[] {
  const users = new Map<string, number>();
  for (const texts of clusters) {
    for (const word of new Set(texts.join(' ').match(wordPattern))) users.set(word, (users.get(word) ?? 0) + 1);
  }
  return [...users].filter(([word, count]) => count <= 3 && word.length >= 5 && word === word.toLowerCase()).map(([word]) => word).sort();
}

/** Each word for another of the list: a one-to-one exchange that differs from round to round. */
function exchange(words: readonly string[], round: number): [string, string][] {
  const order = words.map((word, i) => ({ word, key: Math.imul(i + 1, 2654435761 + round * 40503) >>> 0 })).sort((a, b) => a.key - b.key);
  return words.map((word, i) => [word, order[i]?.word ?? word]);
}
