import { describe, expect, it } from 'vitest';
import { bCubed } from '../evaluation/b-cubed';

const item = (found: string | undefined, wanted: string) => ({ found, wanted });

describe('bCubed', () => {
  it('is 1 for the wanted groups, however they are called', () => {
    expect(bCubed([item('x', 'a'), item('x', 'a'), item('y', 'b')])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('has full recall and little precision where all are put together', () => {
    const made = bCubed([item('x', 'a'), item('x', 'a'), item('x', 'b'), item('x', 'b')]);
    expect(made).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it('takes items without a group for groups of their own', () => {
    const made = bCubed([item(undefined, 'a'), item(undefined, 'a')]);
    expect(made).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('is 0 for no items', () => {
    expect(bCubed([]).f1).toBe(0);
  });
});
