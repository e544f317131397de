import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Unit {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'claim' | 'boilerplate' | 'comment';
  readonly facts?: readonly { readonly id: string; readonly value: string }[];
  readonly main?: string;
}

interface Gold {
  readonly articles: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  readonly lineage: readonly { readonly file: string; readonly from: string }[];
}

const folder = join(import.meta.dirname, '../corpora/sample');
const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
const articles = join(folder, gold.articles);
const files = readdirSync(articles).sort();
const textOf = (file: string): string => readFileSync(join(articles, file), 'utf8');
const unitsOf = (file: string): readonly Unit[] => gold.units.filter((unit) => unit.file === file);

describe('labels of the sample corpus', () => {
  it('label every article that a new user opens', () => {
    expect([...new Set(gold.units.map((unit) => unit.file))].sort()).toEqual(files);
  });

  it.each(files)('stand where they say in %s', (file) => {
    const text = textOf(file);
    const units = unitsOf(file);
    expect(units.map((unit) => text.slice(unit.start, unit.end))).toEqual(units.map((unit) => unit.text));
  });

  it.each(files)('leave no word of %s unlabelled and none labelled twice', (file) => {
    const text = textOf(file);
    let at = 0;
    for (const unit of unitsOf(file)) {
      expect(text.slice(at, unit.start), `before ${unit.id}`).toMatch(/^\s*$/);
      expect(unit.start, unit.id).toBeGreaterThanOrEqual(at);
      at = unit.end;
    }
    expect(text.slice(at)).toMatch(/^\s*$/);
  });

  it('give every claim its facts, the main one among them', () => {
    for (const unit of gold.units.filter(({ kind }) => kind === 'claim')) {
      expect(unit.facts?.map((fact) => fact.id), unit.id).toContain(unit.main);
    }
  });

  it('give a value to facts with a slot and to no others', () => {
    for (const unit of gold.units) {
      for (const fact of unit.facts ?? []) {
        expect(fact.value !== '', `${unit.id} ${fact.id}`).toBe(gold.facts[fact.id]?.includes('(slot: '));
      }
    }
  });

  it('name articles of the corpus as lineage', () => {
    for (const { file, from } of gold.lineage) expect(files).toEqual(expect.arrayContaining([file, from]));
  });
});
