import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from './gold';

const gold = readGold(join(import.meta.dirname, '../corpora/sample'));

/** The different values that the articles give for a fact, by the fact's description. */
function valuesOf(description: string): string[] {
  const id = Object.keys(gold.facts).find((key) => gold.facts[key]?.startsWith(description));
  return [...new Set(gold.units.flatMap((unit) => unit.facts ?? []).filter((fact) => fact.id === id).map((fact) => fact.value))];
}

describe('labels of the sample corpus', () => {
  it('label every file that a new user opens', () => {
    expect([...gold.texts.keys()]).toEqual(readdirSync(join(import.meta.dirname, '../../seeds')).sort());
  });

  it('give a value to facts with a slot and to no others', () => {
    for (const unit of gold.units) {
      for (const fact of unit.facts ?? []) {
        expect(fact.value !== '', `${unit.id} ${fact.id}`).toBe(gold.facts[fact.id]?.includes('(slot: '));
      }
    }
  });

  it.each(['Length of the call', 'Day of the next round', 'Day on which the latest round', 'Number of rounds', 'Day on which Gor arrived'])(
    'show a dispute: %s',
    (description) => {
      expect(valuesOf(description)).toHaveLength(2);
    },
  );

  it('show no dispute over the total of the tariffs', () => {
    expect(valuesOf('Total of the US tariffs')).toEqual(['50']);
  });
});
