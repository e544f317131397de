import type { Bound } from '../../model';

/** A number as far as it was read. */
export interface Amount {
  readonly value: number;
  /** Index after the last token read. */
  readonly next: number;
  /** A unit that the number's own words name: "half" and "a third" are percentages. */
  readonly unit?: string;
  readonly bound?: Bound;
}

/** Drops what binary fractions add to a decimal number. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
