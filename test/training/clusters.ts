import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from '../evaluation/gold';
import { goldSchema } from '../evaluation/gold';

/** A labelled cluster: its labels and its articles' texts. */
export interface Cluster {
  readonly name: string;
  readonly gold: Gold;
  readonly articles: readonly { readonly file: string; readonly text: string }[];
}

/** The project's own labelled corpora, and those among them that are only measured on. */
export const corporaFolder = join(import.meta.dirname, '../corpora');
export const hardFolder = join(corporaFolder, 'hard');

/** The clusters under a folder, by name: the folder itself where it holds `gold.json`, else its subfolders. */
export function readClusters(folder: string): Cluster[] {
  if (existsSync(join(folder, 'gold.json'))) return [readCluster(join(folder, 'gold.json'))];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'gold.json'))
    .filter(existsSync)
    .map((file) => readCluster(file));
}

/** One cluster by its file of labels; the articles stand beside it, or where it or `articles` says. */
export function readCluster(file: string, articles?: string): Cluster {
  const gold = goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const folder = articles ?? join(file, '..', gold.articles ?? '.');
  const files = [...new Set(gold.units.map((unit) => unit.file))].sort();
  return {
    name: gold.name,
    gold,
    articles: files.map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') })),
  };
}
