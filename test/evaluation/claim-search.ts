/**
 * Measures claim search: `npm run evaluate:search -- FOLDER` where FOLDER holds claims.jsonl {id, claim, title},
 * train.jsonl and dev.jsonl {id, query, claims} (the format of CheckThat! 2020, task 2). Every claim becomes an article
 * of two paragraphs, its title and itself, and goes through the whole engine. Prints MAP@5 over articles and how long a
 * query takes.
 *
 * Where two claims of the collection have one wording, only one of them is labelled, and their ids give away which. So
 * MAP@5 is given in three ways: over all orders of such twins, which is the fair one; with either twin as the answer; and
 * as found, twins in the order of their ids.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Corpus } from '../../src/engine/corpus';
import { words } from '../../src/engine/words';
import { averagePrecision, expectedPrecision } from './average-precision';

const claimSchema = z.object({ id: z.string(), claim: z.string(), title: z.string() });
const querySchema = z.object({ query: z.string(), claims: z.array(z.string()) });
const depth = 5;

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run evaluate:search -- FOLDER');
  process.exit(2);
}
const corpus = new Corpus();
const wordings = new Map<string, string>();
const twins = new Map<string, number>();
const started = performance.now();
for (const { id, claim, title } of readLines(join(folder, 'claims.jsonl'), claimSchema)) {
  corpus.set(id, `${title}\n\n${claim}\n`);
  const wording = words(claim).map((word) => word.text).join(' ');
  wordings.set(id, wording);
  twins.set(wording, (twins.get(wording) ?? 0) + 1);
}
console.log(`${corpus.articles().length} articles read in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const wordingsOf = (ids: readonly string[]): string[] => ids.map((id) => wordings.get(id) ?? '');

for (const part of ['train', 'dev']) {
  const queries = readLines(join(folder, `${part}.jsonl`), querySchema);
  let fair = 0;
  let either = 0;
  let asFound = 0;
  const times: number[] = [];
  for (const { query, claims } of queries) {
    const before = performance.now();
    const hits = corpus.search(query, 4 * depth);
    times.push(performance.now() - before);
    const found = [...new Set(hits.map((hit) => hit.claim.uri))];
    const said = [...new Set(wordingsOf(found))];
    const wanted = wordingsOf(claims);
    const places = said.map((wording) => ({ size: twins.get(wording) ?? 1, wanted: wanted.filter((other) => other === wording).length }));
    fair += expectedPrecision(places, claims.length, depth);
    either += averagePrecision(said, new Set(wanted), depth);
    asFound += averagePrecision(found, new Set(claims), depth);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  const mean = (sum: number) => (sum / queries.length).toFixed(3);
  console.log(
    `${part}: ${queries.length} queries, MAP@${depth} ${mean(fair)} over the orders of twins, ${mean(either)} with either twin, ` +
      `${mean(asFound)} by their ids; median ${at(0.5)} ms, 99 % within ${at(0.99)} ms`,
  );
}
