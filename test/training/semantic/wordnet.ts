/**
 * Extracts from WordNet what relates the words of the table, and adds our own opposites: `npx tsx wordnet.ts DICT VECTORS OUT`.
 * VECTORS is the table that distil.py made (its keys number the words); OUT becomes the JSON that the engine reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { keyOf } from '../../../src/engine/match/semantic/word-key';
import { antonymFlag, nearness } from '../../../src/engine/match/semantic/relation-code';
import { notOpposites, opposites } from './opposites';
import { readShares, readSynsets, type Synset } from './wordnet-files';

const strongShare = 0.2;
const leastSynonymShare = 0.02;
const leastHypernymShare = 0.1;
const leastAntonymShare = 0.1;

const [dict, vectors, out] = process.argv.slice(2);
if (dict === undefined || vectors === undefined || out === undefined) throw new Error('usage: wordnet.ts DICT VECTORS OUT');

const { keys } = JSON.parse(readFileSync(vectors, 'utf8')) as { keys: string };
const ids = new Map(keys.split(' ').map((key, id) => [key, id]));
const shares = readShares(dict);
const synsets = readSynsets(dict);
const codes = new Map<number, number>();

for (const [id, synset] of synsets) {
  const own = members(id, synset);
  relateAll(own, own, leastSynonymShare, nearness.synonym, nearness.distantSynonym);
  for (const { symbol, target, fromWord, toWord } of synset.pointers) {
    const other = synsets.get(target);
    if (other === undefined) continue;
    if (symbol === '@' || symbol === '&') relateAll(own, members(target, other), leastHypernymShare, nearness.kind, nearness.distantKind);
    const [a, b] = [synset.words[fromWord - 1] ?? '', other.words[toWord - 1] ?? ''];
    if (symbol === '+' || symbol === '\\') relateWords(a, b, nearness.derived);
    const share = Math.min(shares.get(a)?.get(id) ?? 0, shares.get(b)?.get(target) ?? 0);
    if (symbol === '!' && share >= leastAntonymShare && !isException(a, b)) relateWords(a, b, antonymFlag);
  }
}
for (const [a, b] of opposites) relateWords(a, b, antonymFlag);

const lists: number[][] = Array.from({ length: ids.size }, () => []);
for (const pair of [...codes.keys()].sort((a, b) => a - b)) {
  lists[Math.floor(pair / ids.size)]?.push(pair);
}
const bytes: number[] = [];
lists.forEach((pairs, low) => {
  varint(pairs.length);
  let last = low;
  for (const pair of pairs) {
    const high = pair % ids.size;
    varint((high - last) * 16 + (codes.get(pair) ?? 0));
    last = high;
  }
});
writeFileSync(out, `${JSON.stringify({ relations: Buffer.from(bytes).toString('base64') })}\n`);
console.log(`${codes.size} related pairs, ${bytes.length} bytes`);

/** The table's words in a synset, each with the share of its use that falls to it. */
function members(id: string, synset: Synset): [number, number][] {
  const found: [number, number][] = [];
  for (const word of synset.words) {
    const known = ids.get(keyOf(word));
    if (known !== undefined) found.push([known, shares.get(word)?.get(id) ?? 0]);
  }
  return found;
}

function relateAll(from: readonly [number, number][], to: readonly [number, number][], least: number, strong: number, weak: number): void {
  for (const [a, shareA] of from) {
    for (const [b, shareB] of to) {
      const share = Math.min(shareA, shareB);
      if (a !== b && share >= least) relate(a, b, share >= strongShare ? strong : weak);
    }
  }
}

function isException(a: string, b: string): boolean {
  return notOpposites.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function relateWords(a: string, b: string, code: number): void {
  const [x, y] = [ids.get(keyOf(a)), ids.get(keyOf(b))];
  if (x !== undefined && y !== undefined && x !== y) relate(x, y, code);
}

/** Keeps the nearest relation of a pair (the least code) and, beside it, whether they are antonyms. */
function relate(a: number, b: number, code: number): void {
  const pair = Math.min(a, b) * ids.size + Math.max(a, b);
  const known = codes.get(pair) ?? 0;
  const antonym = (known | code) & antonymFlag;
  const near = [known, code].map((c) => c & ~antonymFlag).filter((c) => c > 0);
  codes.set(pair, antonym | (near.length > 0 ? Math.min(...near) : 0));
}

function varint(value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
