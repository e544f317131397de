import { readFile } from 'node:fs/promises';
import { parseCall, type Call } from './cli/arguments';
import { FolderError, readFolder } from './cli/folder';
import { line, summary } from './cli/summary';
import { analysisOf } from './engine/analysis';
import type { Corpus } from './engine/corpus';
import { version } from '../package.json';

const usage = `corroborate ${version}: how far the articles of a folder bear each other out

  corroborate analyze FOLDER [--json]
  corroborate search FOLDER QUERY [--json] [--limit N]
  corroborate search FOLDER --queries FILE [--json] [--limit N]

FILE holds one query a line; one answer a line comes out.
A query may hold "exact words" and the filters topic: source: speaker: is:`;

async function main(argv: readonly string[]): Promise<number> {
  const call = parseCall(argv);
  if (call === 'help' || call === 'version') {
    await print(call === 'help' ? usage : version);
    return 0;
  }
  if (!call) {
    console.error(usage);
    return 2;
  }
  try {
    const corpus = await readFolder(call.folder, (warning) => { console.error(warning); });
    await print(call.command === 'analyze' ? analyzed(corpus, call.json) : await searched(corpus, call));
    return 0;
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function analyzed(corpus: Corpus, json: boolean): string {
  return json ? JSON.stringify(analysisOf(corpus, (uri) => uri)) : summary(corpus);
}

async function searched(corpus: Corpus, call: Extract<Call, { command: 'search' }>): Promise<string> {
  const queries = call.queries === undefined ? [call.query ?? ''] : await readQueries(call.queries);
  return queries.map((query) => found(corpus, query, call.limit, call.json)).join('\n');
}

async function readQueries(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FolderError(`Could not read the queries in ${file}`);
  });
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function found(corpus: Corpus, query: string, limit: number, json: boolean): string {
  const hits = corpus.search(query, limit).flatMap(({ claim: ref, score }) => {
    const claim = corpus.claim(ref);
    return claim ? [{ file: claim.uri, start: claim.start, end: claim.end, text: claim.text, score: Math.round(score * 1e4) / 1e4 }] : [];
  });
  if (json) return JSON.stringify(hits);
  return hits.length === 0 ? 'No claims found' : hits.map((hit) => `${hit.file}:${hit.start}  ${line(hit.text)}`).join('\n');
}

/** Waits until all is written: output to a pipe is cut off when the process ends before. */
async function print(text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(`${text}\n`, (error) => { if (error) fail(error); else done(); });
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(`corroborate failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 3;
  },
);
