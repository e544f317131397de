import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from './gold';

const corpora = join(import.meta.dirname, '../corpora');
const labelled = ['.', 'hard'].flatMap((part) => readdirSync(join(corpora, part)).map((name) => join(part, name))).filter((name) => existsSync(join(corpora, name, 'gold.json')));

describe.each(labelled)('labels of the corpus %s', (name) => {
  const gold = readGold(join(corpora, name));

  it('cover every article and no other file', () => {
    expect([...new Set(gold.units.map((unit) => unit.file))].sort()).toEqual([...gold.texts.keys()]);
  });

  it('stand where they say', () => {
    for (const unit of gold.units) {
      expect(gold.texts.get(unit.file)?.slice(unit.start, unit.end), unit.id).toBe(unit.text);
    }
  });

  it('leave no word unlabelled and none labelled twice', () => {
    for (const [file, text] of gold.texts) {
      let at = 0;
      for (const unit of gold.units.filter((each) => each.file === file)) {
        expect(unit.start, unit.id).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, unit.start), `before ${unit.id}`).toMatch(/^\s*$/);
        at = unit.end;
      }
      expect(text.slice(at), `end of ${file}`).toMatch(/^\s*$/);
    }
  });

  it('give claims facts that are described, the main one among them', () => {
    for (const unit of gold.units.filter(({ kind }) => kind === 'claim')) {
      const ids = unit.facts?.map((fact) => fact.id) ?? [];
      expect(unit.main === undefined ? ids : ids.filter((id) => id === unit.main), unit.id).toHaveLength(unit.main === undefined ? 0 : 1);
      expect(Object.keys(gold.facts), unit.id).toEqual(expect.arrayContaining(ids));
    }
  });

  it('name articles of the corpus as lineage', () => {
    for (const { file, from } of gold.lineage) {
      expect([...gold.texts.keys()]).toEqual(expect.arrayContaining([file, from]));
    }
  });
});
