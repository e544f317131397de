import type { DateMention, Figure } from '../../model';
import { round, type Amount } from './amount';
import { mayOpenAmount, readAmount } from './amounts';
import { readBound } from './bounds';
import { ordinalEnd, readUnit, type Unit } from './figure-units';
import { scales, shortScales, smallNumber } from '../number-words';
import type { Token } from '../tokens';
import { currencies } from './units';

/** The numbers that a sentence states; what belongs to `dates` is left out. */
export function findFigures(tokens: readonly Token[], dates: readonly DateMention[]): Figure[] {
  const found: Figure[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const date = token && dates.find((mention) => token.start >= mention.start && token.start < mention.end);
    const read = date ? undefined : readFigure(tokens, at);
    if (read) {
      const whole = last >= 0 ? wholeOf(found.at(-1), read.figure, tokens, last, at) : undefined;
      const bare = last >= 0 && at === last + 1 && /^(?:to|and|or|against|from)$/.test(tokens[last]?.lower ?? '') ? found.at(-1) : undefined;
      if (bare?.unit === '') found[found.length - 1] = { ...bare, unit: read.figure.unit };
      if (whole) found[found.length - 1] = whole;
      else found.push(read.figure);
      last = read.next;
    }
    at = Math.max(at + 1, read?.next ?? 0);
  }
  return found;
}

/** Units that are given in two parts, and how many of the lesser the greater has. */
const parts: ReadonlyMap<string, number> = new Map([['hour minute', 60], ['minute second', 60], ['day hour', 24], ['year month', 12], ['foot inch', 12]]);

/** "two hours and 50 minutes", "six feet two inches": one figure, in the lesser unit. */
function wholeOf(greater: Figure | undefined, lesser: Figure, tokens: readonly Token[], last: number, at: number): Figure | undefined {
  const count = greater && parts.get(`${greater.unit} ${lesser.unit}`);
  const joined = at === last || (at === last + 1 && tokens[last]?.lower === 'and');
  if (!greater || count === undefined || !joined || lesser.value >= count || greater.high !== undefined || lesser.high !== undefined) return undefined;
  return { ...greater, end: lesser.end, value: round(greater.value * count + lesser.value), unit: lesser.unit };
}

interface Read {
  readonly figure: Figure;
  readonly next: number;
}

function readFigure(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  if (!first || !(currencies.has(first.lower) || mayOpenAmount(first)) || isSlashed(tokens, at)) return undefined;
  const currency = readCurrency(tokens, at);
  const start = currency ? currency.next : at;
  const amount = readAmount(tokens, start, currency !== undefined);
  if (!amount) return undefined;
  const range = readRange(tokens, at, amount, currency !== undefined);
  const last = range ?? amount;
  const ordinal = ordinalEnd(tokens, last.next);
  const unit: Unit = ordinal
    ? { unit: 'ordinal', next: ordinal }
    : currency
      ? { unit: currency.unit, next: last.next }
      : amount.unit !== undefined
        ? { unit: amount.unit, next: last.next }
        : readUnit(tokens, last.next, at, amount.value);
  const end = tokens[unit.next - 1];
  if (!end) return undefined;
  const low = range && range.value > amount.value && amount.value < 1000 && range.value >= 1000 ? amount.value * magnitude(tokens, range.next) : amount.value;
  const bound = readBound(tokens, at, unit.next) ?? amount.bound ?? 'exact';
  return {
    figure: { start: first.start, end: end.end, value: low, ...(range ? { high: range.value } : {}), unit: unit.unit, bound },
    next: Math.max(unit.next, last.next),
  };
}

/** "03/04", "24/7": a day or a phrase that can't be told, and no two numbers. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const isSlash = (token: Token | undefined): boolean => token?.text === '/' && !token.spaced;
  return (isSlash(tokens[at + 1]) && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.spaced === false) || (isSlash(tokens[at - 1]) && tokens[at]?.spaced === false && tokens[at - 2]?.kind === 'number');
}

/** "10 to 12 million", "5-6m" scale both ends. */
function magnitude(tokens: readonly Token[], next: number): number {
  const word = tokens[next - 1]?.lower ?? '';
  return scales.get(word) ?? shortScales.get(word) ?? (word === 'm' ? 1e6 : word === 'k' ? 1e3 : 1);
}

function readCurrency(tokens: readonly Token[], at: number): { unit: string; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sign = tokens[at + 1]?.text === '$' && tokens[at + 1]?.spaced === false && token.kind === 'word' ? `${token.lower}$` : undefined;
  if (sign !== undefined && currencies.has(sign)) return { unit: currencies.get(sign) ?? '', next: at + 2 };
  const unit = currencies.get(token.lower);
  if (unit === undefined) return undefined;
  const next = at + (token.kind === 'word' && tokens[at + 1]?.text === '.' ? 2 : 1);
  return tokens[next]?.kind === 'number' ? { unit, next } : undefined;
}

/** "Two or three" is a range; "one or twelve" are two numbers. */
const mostOfOr = 2;

/** "10-15", "10 to 15", "between 3 and 5", "six or seven". */
function readRange(tokens: readonly Token[], at: number, low: Amount, money: boolean): Amount | undefined {
  const joint = tokens[low.next];
  const word = joint?.lower;
  const between = tokens[at - 1]?.lower === 'between' && word === 'and';
  if (low.unit !== undefined || !(between || word === 'to' || word === 'or' || /^[-–—]$/.test(word ?? ''))) return undefined;
  const currency = readCurrency(tokens, low.next + 1);
  const start = currency ? currency.next : low.next + 1;
  if (tokens[start]?.kind !== 'number' && smallNumber(tokens[start]?.lower ?? '') === undefined) return undefined;
  const high = readAmount(tokens, start, money);
  if (!high || high.value <= low.value || high.unit !== undefined || (word === 'or' && high.value > mostOfOr * low.value)) return undefined;
  return word === 'to' && tokens[at - 1]?.lower === 'from' ? undefined : high;
}
