import { describe, expect, it } from 'vitest';
import { align } from './alignment';
import { preparePair } from './fixtures';

function aligned(a: string, b: string) {
  const [x, y] = preparePair(a, b);
  return align(x.line, y.line);
}

describe('aligning two claims', () => {
  it('finds all of a sentence in itself, dense and in order', () => {
    const found = aligned('The ferry left the island at noon.', 'The ferry left the island at noon.');
    expect(found.x.soft).toBeCloseTo(1);
    expect(found.x.missing).toBeCloseTo(0);
    expect(found.x.inOrder).toBe(1);
    expect(found.x.dense).toBeGreaterThan(0.5);
  });

  it('aligns words of like meaning', () => {
    const found = aligned('The firm bought the vessel.', 'The company purchased the ship.');
    expect(found.x.soft).toBeGreaterThan(0.25);
    expect(found.x.soft).toBeGreaterThan(aligned('The firm bought the vessel.', 'Rain fell over green valleys.').x.soft);
  });

  it('tells which end of a sentence is met', () => {
    const found = aligned('The minister resigned, and snow closed eleven mountain roads.', 'The minister resigned.');
    expect(found.x.head).toBeGreaterThan(found.x.tail);
  });

  it('tells what but one of the two denies', () => {
    const found = aligned('The bank had not paid the ransom.', 'The bank paid the ransom.');
    expect(found.x.deniedByOne).toBeGreaterThan(0);
    expect(found.x.deniedByBoth).toBe(0);
    expect(aligned('The bank never paid the ransom.', 'The bank has not paid the ransom.').x.deniedByBoth).toBeGreaterThan(0);
  });

  it('is nothing for unrelated sentences', () => {
    const found = aligned('Parliament passed the budget.', 'Penguins swim well.');
    expect(found.x.dense).toBe(0);
    expect(found.x.stretch).toBe(0);
  });
});
