import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { Corpus } from '../../src/engine/corpus';
import { articleReport } from '../../src/engine/report/article-report';
import { engineMemory } from '../../src/host/engine-memory';
import { stories, type BenchmarkArticle } from './stories';

/**
 * Measures the engine as it ships, bundled and in a thread of its own: npm run benchmark [-- --articles N]. Machines
 * differ and are noisy, so besides seconds it gives ratios within the run: how time grows with size. A ratio beyond its
 * bound fails the run.
 */
if (isMainThread) {
  const thread = new Worker(__filename, { argv: process.argv.slice(2), resourceLimits: engineMemory });
  thread.on('exit', (code) => { process.exitCode = code; });
} else measure();

function measure(): void {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
  const most = Number(values.articles);
  if (!Number.isInteger(most) || most < 100) throw new Error('--articles takes a whole number from 100');
  const corpora = join('test', 'corpora');
  const failures: string[] = [];

  const bound = (name: string, ratio: number, atMost: number): void => {
    const fits = ratio <= atMost;
    console.log(`  ${name}: ${ratio.toFixed(2)} (at most ${atMost})${fits ? '' : '  TOO MUCH'}`);
    if (!fits) failures.push(name);
  };

  filled(stories(corpora, 70)); // Warm-up: the first run is compiled as it goes.

  console.log('From text to links');
  const perSentence: number[] = [];
  let large = new Corpus();
  for (const size of [most / 4, most / 2, most]) {
    const articles = stories(corpora, size);
    const { ms, result } = timed(() => filled(articles));
    const sentences = sentencesIn(result);
    perSentence.push(ms / sentences);
    large = result;
    console.log(`  ${size} articles, ${sentences} sentences, ${result.links().length} links: ${(ms / 1000).toFixed(2)} s, ${Math.round((sentences / ms) * 1000)} sentences/s`);
  }
  bound('time per sentence, whole against a quarter of the articles [linear]', (perSentence[2] ?? 0) / (perSentence[0] ?? 1), 1.8);

  console.log('One article changed, then its links asked for');
  const small = filled(stories(corpora, Math.max(100, most / 10)));
  const changed = (corpus: Corpus): number => {
    const times: number[] = [];
    for (const article of corpus.articles().slice(0, 9)) {
      times.push(timed(() => {
        corpus.set(article.uri, `${article.text}\nOne more sentence was added by the editor.`);
        corpus.links();
      }).ms);
    }
    return median(times);
  };
  const changedSmall = changed(small);
  const changedLarge = changed(large);
  console.log(`  ${small.articles().length} articles: ${changedSmall.toFixed(1)} ms; ${large.articles().length} articles: ${changedLarge.toFixed(1)} ms`);
  bound('growth for ten times the articles', changedLarge / changedSmall, 6);

  console.log('Standings, lineages, topics; a report; a search');
  const findings = timed(() => large.topics()).ms;
  const report = median(large.articles().slice(0, 20).map(({ uri }) => timed(() => articleReport(large, uri)).ms));
  const queries = ['crane harbour', 'chief executive said', '"per cent"', 'the minister resig', 'trial patients dose'];
  large.search('first', 1);
  const searched = median(queries.flatMap((query) => [0, 1, 2].map(() => timed(() => large.search(query, 100)).ms)));
  console.log(`  everything but links: ${(findings / 1000).toFixed(2)} s; one report: ${report.toFixed(2)} ms; one search: ${searched.toFixed(1)} ms`);

  console.log('Bundles');
  for (const file of ['dist/extension.js', 'dist/engine-worker.js', 'dist/web/extension.js', 'dist/cli.js']) {
    if (!existsSync(file)) continue;
    console.log(`  ${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB, ${(gzipSync(readFileSync(file)).length / 1e6).toFixed(2)} MB packed`);
  }

  if (failures.length > 0) {
    console.error(`Beyond its bound: ${failures.join('; ')}`);
    process.exitCode = 1;
  }
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function filled(articles: readonly BenchmarkArticle[]): Corpus {
  const corpus = new Corpus();
  for (const { uri, text } of articles) corpus.set(uri, text);
  corpus.links();
  return corpus;
}

function sentencesIn(corpus: Corpus): number {
  return corpus.articles().reduce((sum, article) => sum + article.sentences.length, 0);
}
