import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of a labelled article: UTF-16 offsets into the file as stored, `end` exclusive. */
export interface Unit {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'claim' | 'boilerplate' | 'comment';
  readonly facts?: readonly { readonly id: string; readonly value: string }[];
  readonly main?: string;
}

interface GoldFile {
  readonly articles?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  readonly lineage: readonly { readonly file: string; readonly from: string }[];
}

/** The labels of one corpus beside its articles, file name → text. */
export interface Gold extends GoldFile {
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads `gold.json` of a folder, and the articles in the folder that it names, or else those beside it. */
export function readGold(folder: string): Gold {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile;
  const articles = join(folder, gold.articles ?? '.');
  const files = readdirSync(articles).filter((file) => file.endsWith('.txt')).sort();
  return { ...gold, texts: new Map(files.map((file) => [file, readFileSync(join(articles, file), 'utf8')])) };
}
