/**
 * Chooses the words of the table: `npx tsx vocabulary.ts DICT MODEL CORPORA OUT`. OUT gets `word<TAB>key<TAB>weight` a
 * line. First the model's own whole words that WordNet knows in some form (its list runs from common to rare), then the
 * words that the labelled corpora write small, then WordNet's words by how often its tagged texts, definitions and examples use them, until there are enough keys.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../../src/engine/match/semantic/word-key';
import { isStopWord, words } from '../../../src/engine/words';
import { readGlosses, readUses } from './wordnet-files';

const mostKeys = 16_000;
const [dict, model, corpora, out] = process.argv.slice(2);
if (dict === undefined || model === undefined || corpora === undefined || out === undefined) {
  throw new Error('usage: vocabulary.ts DICT MODEL CORPORA OUT');
}

const isCandidate = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !isStopWord(word);
const uses = readUses(dict);
const known = new Set([...uses.keys()].filter(isCandidate).map(keyOf));
for (const { text } of words(readGlosses(dict))) uses.set(text, (uses.get(text) ?? 0) + 1);
const byUse = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
const pieces = readFileSync(join(model, 'vocab.txt'), 'utf8').trimEnd().split('\n');
const texts = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(txt|jsonl)$/.test(file)).sort();
const written = texts.flatMap((file) => readFileSync(join(corpora, file), 'utf8').match(/(?<![\w.@/-])[a-z]{3,}(?![\w@/-])/g) ?? []);

const keys = new Set<string>();
const taken = new Map<string, string>();
[...pieces.filter((word) => known.has(keyOf(word))), ...new Set(written), ...byUse].forEach((word, rank) => {
  const key = keyOf(word);
  if (taken.has(word) || !isCandidate(word) || (keys.size >= mostKeys && !keys.has(key))) return;
  keys.add(key);
  taken.set(word, `${word}\t${key}\t${(1000 / (rank + 1000)).toFixed(5)}`);
});
writeFileSync(out, `${[...taken.values()].join('\n')}\n`);
console.log(`${taken.size} words, ${keys.size} keys`);
