import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pointer of one synset to another; word numbers count from 1, 0 stands for the whole synset. */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly fromWord: number;
  readonly toWord: number;
}

export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** How much of a lemma's use falls to one sense, from WordNet's counts over tagged text, smoothed by a half. */
export type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

const files = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
const partOfSenseKey: Readonly<Record<string, keyof typeof files>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Synsets of WordNet's data files (wndb(5WN)) by part of speech and offset, `v01234567`. */
export function readSynsets(dict: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [part, name] of Object.entries(files)) {
    for (const line of readFileSync(join(dict, `data.${name}`), 'utf8').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      synsets.set(part + field(fields, 0), readSynset(fields));
    }
  }
  return synsets;
}

function readSynset(fields: readonly string[]): Synset {
  const wordCount = Number.parseInt(field(fields, 3), 16);
  const words = Array.from({ length: wordCount }, (_, i) => field(fields, 4 + 2 * i).replace(/\(\w+\)$/, '').toLowerCase());
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(field(fields, first)) }, (_, i): Pointer => {
    const at = first + 1 + 4 * i;
    const numbers = field(fields, at + 3);
    return {
      symbol: field(fields, at),
      target: field(fields, at + 2).replace('s', 'a') + field(fields, at + 1),
      fromWord: Number.parseInt(numbers.slice(0, 2), 16),
      toWord: Number.parseInt(numbers.slice(2), 16),
    };
  });
  return { words, pointers };
}

/** Shares by lemma, then by synset; a lemma's shares sum to 1 within one part of speech. */
export function readShares(dict: string): Shares {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const { lemma, part, offset, count } of readSenses(dict)) {
    const weight = count + 0.5;
    const senses = counts.get(lemma) ?? new Map<string, number>();
    counts.set(lemma, senses.set(part + offset, weight));
    totals.set(part + lemma, (totals.get(part + lemma) ?? 0) + weight);
  }
  for (const [lemma, senses] of counts) {
    for (const [synset, weight] of senses) senses.set(synset, weight / (totals.get(synset[0] + lemma) ?? 1));
  }
  return counts;
}

/** How often WordNet's tagged texts use each lemma, over all its senses. */
export function readUses(dict: string): Map<string, number> {
  return new Map([...readParts(dict)].map(([lemma, { n, v, a, r }]) => [lemma, n + v + a + r]));
}

/** How often WordNet's tagged texts use each lemma as a noun, verb, adjective and adverb. */
export function readParts(dict: string): Map<string, Record<keyof typeof files, number>> {
  const found = new Map<string, Record<keyof typeof files, number>>();
  for (const { lemma, part, count } of readSenses(dict)) {
    const uses = found.get(lemma) ?? { n: 0, v: 0, a: 0, r: 0 };
    uses[part] += count;
    found.set(lemma, uses);
  }
  return found;
}

/** Each sense of each lemma: the offset of its synset, and how often tagged texts use it. */
function readSenses(dict: string): { lemma: string; part: keyof typeof files; offset: string; count: number }[] {
  return readFileSync(join(dict, 'index.sense'), 'utf8').split('\n').flatMap((line) => {
    const [key, offset, , count] = line.split(' ');
    const [lemma, senseKey] = (key ?? '').split('%');
    const part = partOfSenseKey[senseKey?.[0] ?? ''];
    return lemma === undefined || part === undefined || offset === undefined ? [] : [{ lemma, part, offset, count: Number(count) }];
  });
}

/** All of WordNet's definitions and examples. */
export function readGlosses(dict: string): string {
  const lines = Object.values(files).flatMap((name) => readFileSync(join(dict, `data.${name}`), 'utf8').split('\n'));
  return lines.map((line) => line.split(' | ')[1] ?? '').join('\n');
}

function field(fields: readonly string[], index: number): string {
  const found = fields[index];
  if (found === undefined) throw new Error(`A line of WordNet has fewer than ${index + 1} fields`);
  return found;
}
