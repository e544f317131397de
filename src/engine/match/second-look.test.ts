import { describe, expect, it } from 'vitest';
import { FirstLook } from './first-look';
import { partnersOf } from './partners';
import { Row } from './row';
import { addSecondLook, secondNames } from './second-look';

const pairs = (values: readonly (readonly [i: number, j: number, link: number, same: number, conflict: number])[], size = 2): FirstLook => {
  const first = new FirstLook(size, size);
  for (const [i, j, link, same, conflict] of values) first.add(i, j, (head) => ({ link, same, conflict })[head]);
  return first;
};

/** Articles a, b and c of two claims each, numbered 0, 2 and 4: a0 is linked with c0, and c0 with b1. */
function look(direct: number, i: number, j: number, conflictWithThird = 0): Record<string, number> {
  const ab = pairs([[0, 1, direct, 0.1, 0], [1, 0, 0.2, 0.1, 0]]);
  const ac = pairs([[0, 0, 0.9, 0.8, conflictWithThird]]);
  const bc = pairs([[1, 0, 0.5, 0.4, 0]]);
  const ofRows = partnersOf(0, 2, [{ firstNumber: 2, first: ab, from: 'rows' }, { firstNumber: 4, first: ac, from: 'rows' }]);
  const ofColumns = partnersOf(2, 2, [{ firstNumber: 0, first: ab, from: 'columns' }, { firstNumber: 4, first: bc, from: 'rows' }]);
  const row = new Row(secondNames.length);
  addSecondLook(row, { first: ab.verdicts(), ofRows, ofColumns }, i, j);
  const values = row.finished();
  return Object.fromEntries(secondNames.map((name, k) => [name, values[k] ?? NaN]));
}

describe('the second look', () => {
  it('sees that both are linked with a third claim', () => {
    const seen = look(0.3, 0, 1);
    expect(seen['link']).toBeCloseTo(0.3);
    expect(seen['linkThird']).toBeCloseTo(0.5);
    expect(seen['linkThirdProduct']).toBeCloseTo(0.45);
    expect(seen['sameThirdProduct']).toBeCloseTo(0.32);
  });

  it('sees that a third claim speaks against it', () => {
    const seen = look(0.3, 1, 0);
    expect(seen['linkThird']).toBe(0);
    expect(look(0.3, 0, 1)['linkAgainstMore']).toBeCloseTo(0.45);
  });

  it('sees a conflict with what says the same as the other', () => {
    expect(look(0.3, 0, 1, 0.6)['conflictThird']).toBeCloseTo(0.24);
  });

  it('does not ask of what kind a link is that is all but ruled out', () => {
    const seen = pairs([[0, 0, 0.001, 0.9, 0.9]]).verdicts();
    expect([seen.same.at(0, 0), seen.conflict.at(0, 0)]).toEqual([0, 0]);
  });
});

describe('partners', () => {
  it('leave out what is all but ruled out, and are in order of number', () => {
    const [first] = partnersOf(0, 1, [
      { firstNumber: 8, first: pairs([[0, 1, 0.5, 0.1, 0]]), from: 'rows' },
      { firstNumber: 2, first: pairs([[0, 0, 0.4, 0.3, 0.2], [1, 0, 0.001, 0, 0]]), from: 'columns' },
    ]);
    expect(first?.claims).toEqual([2, 9]);
    expect(first?.own).toEqual([0, 1]);
  });
});
