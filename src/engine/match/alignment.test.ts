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
    expect(found.softX).toBeCloseTo(1);
    expect(found.missingX).toBeCloseTo(0);
    expect(found.inOrder).toBe(1);
    expect(found.denseX).toBeGreaterThan(0.5);
  });

  it('aligns words of like meaning', () => {
    const found = aligned('The firm bought the vessel.', 'The company purchased the ship.');
    expect(found.softX).toBeGreaterThan(0.25);
    expect(found.softX).toBeGreaterThan(aligned('The firm bought the vessel.', 'Rain fell over green valleys.').softX);
  });

  it('tells which end of a sentence is met', () => {
    const found = aligned('The minister resigned, and snow closed eleven mountain roads.', 'The minister resigned.');
    expect(found.headX).toBeGreaterThan(found.tailX);
  });

  it('tells what but one of the two denies', () => {
    const found = aligned('The bank had not paid the ransom.', 'The bank paid the ransom.');
    expect(found.deniedByOne).toBeGreaterThan(0);
    expect(found.deniedByBoth).toBe(0);
    expect(aligned('The bank never paid the ransom.', 'The bank has not paid the ransom.').deniedByBoth).toBeGreaterThan(0);
  });

  it('is nothing for unrelated sentences', () => {
    const found = aligned('Parliament passed the budget.', 'Penguins swim well.');
    expect(found.denseX).toBe(0);
    expect(found.stretch).toBe(0);
  });
});
