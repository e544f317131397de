import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Score } from './score';

/** Training without each cluster by itself would take hours; so several are left out at a time. */
export const groups = 6;

const run = promisify(execFile);
const mostOutput = 2 ** 30;

/**
 * The project's corpora, each scored by weights that were learned from others only: it and its group are left out. The
 * groups are learned in processes of their own, as many at a time as there are cores.
 */
export async function heldOutScores(): Promise<Score[]> {
  const scored: Score[][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let group = next++; group < groups; group = next++) scored[group] = await scoresOf(group);
  };
  await Promise.all(Array.from({ length: Math.min(groups, availableParallelism()) }, work));
  return scored.flat().sort((x, y) => (x.cluster < y.cluster ? -1 : 1));
}

async function scoresOf(group: number): Promise<Score[]> {
  const file = join(import.meta.dirname, 'held-out-group.ts');
  const { stdout } = await run(process.execPath, [...process.execArgv, file, String(group)], { maxBuffer: mostOutput });
  return JSON.parse(stdout) as Score[];
}
