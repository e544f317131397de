import type { DateMention } from '../../model';

/** First and last day that a mention may mean. */
export type Days = Pick<DateMention, 'from' | 'to'>;

/** A date or time as far as it was read. */
export interface Reading {
  /** Number of tokens read. */
  readonly length: number;
  readonly mention: Omit<DateMention, 'start' | 'end'>;
}

/** Days that can't be told. */
export const unknown: Days = { from: '', to: '' };
