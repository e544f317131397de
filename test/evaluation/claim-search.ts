/**
 * Measures claim search: `npm run evaluate:search -- FOLDER` where FOLDER holds claims.jsonl {id, claim, title},
 * train.jsonl and dev.jsonl {id, query, claims} (the format of CheckThat! 2020, task 2). Every claim becomes an article
 * of two paragraphs, its title and itself, and goes through the whole engine. Prints MAP@5 over articles and how long a
 * query takes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Corpus } from '../../src/engine/corpus';

const claimSchema = z.object({ id: z.string(), claim: z.string(), title: z.string() });
const querySchema = z.object({ query: z.string(), claims: z.array(z.string()) });
const depth = 5;

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Average precision of the first five articles found, each counted where it first appears. */
function averagePrecision(found: readonly string[], wanted: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  for (const [rank, id] of found.slice(0, depth).entries()) {
    if (!wanted.has(id)) continue;
    hits++;
    sum += hits / (rank + 1);
  }
  return sum / Math.min(depth, wanted.size);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run evaluate:search -- FOLDER');
  process.exit(2);
}
const corpus = new Corpus();
const started = performance.now();
for (const { id, claim, title } of readLines(join(folder, 'claims.jsonl'), claimSchema)) corpus.set(id, `${title}\n\n${claim}\n`);
console.log(`${corpus.articles().length} articles read in ${((performance.now() - started) / 1000).toFixed(1)} s`);

for (const part of ['train', 'dev']) {
  const queries = readLines(join(folder, `${part}.jsonl`), querySchema);
  let distinct = 0;
  let raw = 0;
  const times: number[] = [];
  for (const { query, claims } of queries) {
    const before = performance.now();
    const hits = corpus.search(query, 4 * depth);
    times.push(performance.now() - before);
    const found = hits.map((hit) => hit.claim.uri);
    distinct += averagePrecision([...new Set(found)], new Set(claims));
    raw += averagePrecision(found.map((uri, i) => (found.indexOf(uri) === i ? uri : '')), new Set(claims));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  console.log(
    `${part}: ${queries.length} queries, MAP@${depth} ${(distinct / queries.length).toFixed(3)}` +
      ` (${(raw / queries.length).toFixed(3)} where a second claim of one article takes a place), ` +
      `median ${at(0.5)} ms, 99 % within ${at(0.99)} ms`,
  );
}
