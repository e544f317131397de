import type { Claim } from '../../src/engine/model';

/** A claim that states nothing in particular, for tests; its end follows from its start and text. */
export function aClaim({ start = 0, text = 'text', ...rest }: Partial<Omit<Claim, 'end'>>): Claim {
  return {
    uri: 'a',
    sentence: 0,
    start,
    end: start + text.length,
    text,
    figures: [],
    dates: [],
    names: [],
    quotations: [],
    negated: false,
    hedged: false,
    ...rest,
  };
}
