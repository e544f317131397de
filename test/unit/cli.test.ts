import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/analysis';

const folder = mkdtempSync(join(tmpdir(), 'corroborate cli '));
const script = join(folder, 'cli.js');

beforeAll(() => {
  buildSync({ entryPoints: ['src/cli.ts'], outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
});
afterAll(() => { rmSync(folder, { recursive: true }); });

function run(...argv: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}

function articles(files: Record<string, string | Uint8Array>): string {
  const made = mkdtempSync(join(folder, 'articles '));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(made, name, '..'), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

const crane = 'The harbour crane fell on Tuesday.\n\nThe crane at Berth 6 fell onto the barge Linnet on Tuesday afternoon, killing 3 workers.\n';
const barge = 'Barge sunk by crane\n\nThree workers died on Tuesday when the crane at Berth 6 fell onto the barge Linnet.\n';

describe('analyze', () => {
  test('prints one JSON object whose spans are those of the files', () => {
    const { code, out, err } = run('analyze', 'seeds', '--json');
    const analysis = JSON.parse(out) as Analysis;
    expect([code, err, analysis.version]).toEqual([0, '', 1]);
    expect(analysis.articles.map(({ file }) => file)).toEqual(readdirSync('seeds').sort());
    expect(analysis.links.length).toBeGreaterThan(0);
    const lengths = new Map(analysis.articles.map(({ file }) => [file, readFileSync(join('seeds', file), 'utf8').length]));
    for (const { a, b, score, evidence } of analysis.links) {
      expect(a.file).not.toBe(b.file);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const span of [a, b]) expect(span.start < span.end && span.end <= (lengths.get(span.file) ?? 0)).toBe(true);
      for (const one of evidence) expect(one.a[0] >= a.start && one.a[1] <= a.end && one.b[0] >= b.start && one.b[1] <= b.end).toBe(true);
    }
  });

  test('gives offsets into the file as stored, byte order mark and CRLF included', () => {
    const path = articles({ 'a.txt': `\uFEFF${crane.replaceAll('\n', '\r\n')}`, 'b.txt': barge });
    const analysis = JSON.parse(run('analyze', path, '--json').out) as Analysis;
    const text = readFileSync(join(path, 'a.txt'), 'utf8');
    const sentences = analysis.articles[0]?.sentences.map(({ start, end }) => text.slice(start, end));
    expect(sentences).toContain('The crane at Berth 6 fell onto the barge Linnet on Tuesday afternoon, killing 3 workers.');
  });

  test('prints a summary for people', () => {
    const { code, out } = run('analyze', articles({ 'a.txt': crane, 'sub/b.md': barge }));
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ claims in 2 articles\n/);
    expect(out).toContain('sub/b.md');
  });

  test('names a file that cannot be read and analyses the rest', () => {
    const { code, out, err } = run('analyze', articles({ 'a.txt': crane, 'b.txt': barge, 'c.txt': new Uint8Array([65, 0, 66]) }), '--json');
    expect([code, err]).toEqual([0, 'Could not read c.txt: it is not a text file\n']);
    expect((JSON.parse(out) as Analysis).articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });

  test.runIf(process.getuid?.() !== 0)('names a file without permission', () => {
    const path = articles({ 'a.txt': crane, 'b.txt': barge });
    chmodSync(join(path, 'b.txt'), 0);
    expect(run('analyze', path).err).toMatch(/^Could not read b\.txt/);
  });
});

describe('search', () => {
  test('prints ranked claims as JSON', () => {
    const { code, out } = run('search', articles({ 'a.txt': crane, 'b.txt': barge }), 'workers died', '--json');
    const hits = JSON.parse(out) as { file: string; start: number; end: number; text: string; score: number }[];
    expect(code).toBe(0);
    expect(hits[0]).toMatchObject({ file: 'b.txt', text: 'Three workers died on Tuesday when the crane at Berth 6 fell onto the barge Linnet.' });
    expect(barge.slice(hits[0]?.start, hits[0]?.end)).toBe(hits[0]?.text);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('answers a file of queries line by line', () => {
    const path = articles({ 'a.txt': crane, 'b.txt': barge });
    const queries = join(folder, 'queries.txt');
    writeFileSync(queries, 'crane fell\n\n"no such words"\n(((\n');
    const { code, out } = run('search', path, '--queries', queries, '--json');
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown[]);
    expect([code, answers.length]).toEqual([0, 4]);
    expect(answers.map((hits) => hits.length > 0)).toEqual([true, false, false, false]);
  });

  test('says in one line that the queries cannot be read', () => {
    const { code, err } = run('search', articles({ 'a.txt': crane }), '--queries', join(folder, 'none'), '--json');
    expect([code, err.split('\n').length]).toEqual([1, 2]);
  });
});

describe('what cannot be done', () => {
  test.each([[[]], [['analyze']], [['frobnicate', 'seeds']], [['analyze', 'seeds', '--what']]])('%j is answered by the usage and exit code 2', (argv) => {
    const { code, out, err } = run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('corroborate analyze FOLDER [--json]');
  });

  test.each([
    ['is not there', () => join(folder, 'nowhere'), /^There is no folder .*\n$/],
    ['is a file', () => script, /^.* is a file, not a folder\n$/],
    ['holds no article', () => articles({ 'a.json': '{}' }), /^.* holds no article .*\n$/],
  ])('a folder that %s is answered by one line and exit code 1', (_, path, line) => {
    const { code, out, err } = run('analyze', path(), '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(line);
  });
});
