/**
 * Writes the sentences in whose light words are compared: `npx tsx sentences.ts DICT CORPORA BASE OUT`. They are the claims
 * of the corpora that `meanings.json` names, the contrast sets, and WordNet's examples. OUT gets what is written and, of
 * each word of it that the table BASE has, its start, its end and its number.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { wordKey } from '../../../src/engine/match/semantic/word-key';
import { isStopWord, words } from '../../../src/engine/words';
import { readCluster } from '../clusters';
import { readGlosses } from './wordnet-files';

const shortestExample = 25;

const [dict, corpora, base, out] = process.argv.slice(2);
if (dict === undefined || corpora === undefined || base === undefined || out === undefined) {
  throw new Error('usage: sentences.ts DICT CORPORA BASE OUT');
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const names = z.array(z.string()).parse(json(join(corpora, 'meanings.json')));
const claims = names.map((name) =>
  readCluster(join(corpora, name, 'gold.json')).gold.units.filter(({ kind }) => kind === 'claim').map(({ text }) => text),
);
const contrastLine = z.object({ sentences: z.array(z.object({ t: z.string() })) });
const contrast = readdirSync(join(corpora, 'contrast'))
  .sort()
  .flatMap((file) => readFileSync(join(corpora, 'contrast', file), 'utf8').trimEnd().split('\n'))
  .flatMap((line) => contrastLine.parse(JSON.parse(line)).sentences.map(({ t }) => t));
const examples = [...readGlosses(dict).matchAll(/"([^"\n]+)"/g)].map(([, text = '']) => text).filter((text) => text.length >= shortestExample);

const keys = z.object({ keys: z.string() }).parse(json(base)).keys.split(' ');
const ids = new Map(keys.map((key, id) => [key, id]));
const sentence = (text: string) => ({
  text,
  words: words(text).flatMap((word) => {
    const id = isStopWord(word.text) ? undefined : ids.get(wordKey(word));
    return id === undefined ? [] : [[word.start, word.end, id]];
  }),
});
writeFileSync(out, JSON.stringify({ clusters: claims.map((texts) => texts.map(sentence)), others: [...contrast, ...examples].map(sentence) }));
console.log(`${claims.flat().length} claims, ${contrast.length + examples.length} other sentences`);
