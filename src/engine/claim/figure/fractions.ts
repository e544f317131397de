import { round, type Amount } from './amount';
import { scales, smallNumber } from '../number-words';
import type { Token } from '../tokens';
import { measure } from './units';

const wholes: ReadonlyMap<string, number> = new Map(Object.entries({ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, eighth: 8, eighths: 8, ninth: 9, tenth: 10, tenths: 10 }));

/** "half", "a third of", "by a third", "two-thirds" are percentages; "half a million" is a number, "a quarter of an hour" a measure. */
export function readFraction(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') return readHalf(tokens, at);
  const one = word === 'a' || word === 'an';
  const count = one ? 1 : smallNumber(word);
  if (count === undefined) return undefined;
  const whole = (one || count === 1) && measure(tokens[at + 1]?.lower ?? '') !== undefined && isAndAHalf(tokens, at + 2) ? 1.5 : undefined;
  if (whole !== undefined) return { value: whole, next: at + 5, unit: measure(tokens[at + 1]?.lower ?? '') ?? '' };
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  const parts = wholes.get(part?.lower ?? '');
  if (parts === undefined || parts <= count || part?.lower === 'half') return undefined;
  const next = at + 2 + hyphen;
  const of = tokens[next]?.lower === 'of';
  const unit = of && /^an?$/.test(tokens[next + 1]?.lower ?? '') ? measure(tokens[next + 2]?.lower ?? '') : undefined;
  if (unit !== undefined) return measured(count / parts, unit, next + 3);
  return of || part?.lower.endsWith('s') || hyphen === 1 || tokens[at - 1]?.lower === 'by' ? { value: round((100 * count) / parts), next, unit: '%' } : undefined;
}

/** "half of them", "half a million", "half an hour", "a half-hour"; "half past" is no number. */
function readHalf(tokens: readonly Token[], at: number): Amount | undefined {
  let next = at + 1;
  if (tokens[next]?.text === '-') next++;
  if (tokens[next]?.lower === 'past') return undefined;
  if (/^an?$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.text === '-') next++;
  const word = tokens[next]?.lower ?? '';
  const scale = next > at + 1 ? scales.get(word) : undefined;
  if (scale !== undefined) return { value: scale / 2, next: next + 1 };
  const unit = measure(word);
  return unit === undefined || word.length < 2 ? { value: 50, next: at + 1, unit: '%' } : measured(0.5, unit, next + 1);
}

/** Parts of an hour are minutes, so that half an hour is the same as 30 minutes. */
function measured(value: number, unit: string, next: number): Amount {
  return unit === 'hour' ? { value: round(value * 60), next, unit: 'minute' } : { value: round(value), next, unit };
}

/** "three in ten", "1 in 5", "four out of five": percentages. "Two in five days" is none. */
export function readShare(tokens: readonly Token[], at: number): Amount | undefined {
  const joint = tokens[at + 1]?.lower;
  if (joint !== 'in' && joint !== 'out') return undefined;
  let next = at + 2;
  if (joint === 'out' && tokens[next++]?.lower !== 'of') return undefined;
  if (tokens[next]?.lower === 'every') next++;
  const count = whole(tokens[at]);
  const of = whole(tokens[next]);
  if (count === undefined || of === undefined || of <= count || !(of <= 20 || of % 10 === 0) || of > 10_000) return undefined;
  const after = tokens[next + 1];
  if (after?.kind === 'word' && (scales.has(after.lower) || measure(after.lower) !== undefined)) return undefined;
  return { value: round((100 * count) / of), next: next + 1, unit: '%' };
}

function whole(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  return token.kind === 'number' ? (/^[1-9]\d{0,4}$/.test(token.text) ? Number(token.text) : undefined) : smallNumber(token.lower);
}

/** "two and a half hours", "two-and-a-half years", "two and a half million". */
export function withHalf(tokens: readonly Token[], amount: Amount): Amount {
  const end = amount.unit === undefined ? andAHalf(tokens, amount.next) : undefined;
  if (end === undefined) return amount;
  const scale = scales.get(tokens[end]?.lower ?? '');
  return { ...amount, value: (amount.value + 0.5) * (scale ?? 1), next: scale === undefined ? end : end + 1 };
}

function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return andAHalf(tokens, at) === at + 3;
}

/** Past "and a half", with or without hyphens. */
function andAHalf(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (const word of ['and', 'a', 'half']) {
    if (tokens[at]?.text === '-') at++;
    if (tokens[at]?.lower !== word) return undefined;
    at++;
  }
  return at;
}
