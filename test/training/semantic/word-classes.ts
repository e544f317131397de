/**
 * Lists the words that WordNet's tagged texts use as verbs, adjectives or adverbs, and hardly ever as nouns:
 * `npx tsx word-classes.ts DICT OUT`. OUT becomes the JSON that names of topics are chosen by.
 */
import { writeFileSync } from 'node:fs';
import { isStopWord } from '../../../src/engine/words';
import { readParts } from './wordnet-files';

const fewestUses = 2;
/** The greatest share of uses as a noun: of a verb, as many a verb is a noun in news ("talks"), and of others. */
const mostNoun = { verb: 0.05, modifier: 0.2 };

const [dict, out] = process.argv.slice(2);
if (dict === undefined || out === undefined) throw new Error('usage: word-classes.ts DICT OUT');

const verbs: string[] = [];
const modifiers: string[] = [];
for (const [word, { n, v, a, r }] of readParts(dict)) {
  const all = n + v + a + r;
  if (!/^[a-z]{3,}$/.test(word) || isStopWord(word) || all < fewestUses) continue;
  if (v > a + r && n < mostNoun.verb * all) verbs.push(word);
  else if (v <= a + r && n < mostNoun.modifier * all) modifiers.push(word);
}
writeFileSync(out, `${JSON.stringify({ verbs: verbs.sort().join(' '), modifiers: modifiers.sort().join(' ') })}\n`);
console.log(`${verbs.length} verbs, ${modifiers.length} adjectives and adverbs`);
