import { describe, expect, it } from 'vitest';
import { preparePair } from './fixtures';
import { opposites } from './opposition';

describe('opposition', () => {
  it('counts words that deny, refuse or take back', () => {
    const [x, y] = preparePair('The bank did not pay and denied the report.', 'The bank paid.');
    expect([x.denials, y.denials]).toEqual([2, 0]);
  });

  it('weighs opposites between two claims', () => {
    const [x, y] = preparePair('Prices rose in May.', 'Prices fell in May.');
    expect(opposites(x.line, y.line)).toBeGreaterThan(0);
    expect(opposites(x.line, x.line)).toBe(0);
  });
});
