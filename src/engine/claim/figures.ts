import type { Bound, DateMention, Figure } from '../model';
import { isStopWord, stem } from '../words';
import { scales, smallNumber } from './number-words';
import type { Token } from './tokens';
import { currencies, currencyNames, measure } from './units';

/** A number as far as it was read. */
interface Amount {
  readonly value: number;
  /** Index after the last token read. */
  readonly next: number;
  /** A unit that the number's own words name: "half" and "a third" are percentages. */
  readonly unit?: string;
  readonly bound?: Bound;
}

/** The numbers that a sentence states; what belongs to `dates` is left out. */
export function findFigures(tokens: readonly Token[], dates: readonly DateMention[]): Figure[] {
  const found: Figure[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const date = token && dates.find((mention) => token.start >= mention.start && token.start < mention.end);
    const read = date ? undefined : readFigure(tokens, at);
    if (read) {
      const bare = last >= 0 && at === last + 1 && /^(?:to|and|or|against|from)$/.test(tokens[last]?.lower ?? '') ? found.at(-1) : undefined;
      if (bare?.unit === '') found[found.length - 1] = { ...bare, unit: read.figure.unit };
      found.push(read.figure);
      last = read.next;
    }
    at = Math.max(at + 1, read?.next ?? 0);
  }
  return found;
}

interface Read {
  readonly figure: Figure;
  readonly next: number;
}

function readFigure(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at];
  if (!first || !mayOpen(first)) return undefined;
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

/** "10 to 12 million" scales both ends. */
function magnitude(tokens: readonly Token[], next: number): number {
  return scales.get(tokens[next - 1]?.lower ?? '') ?? 1;
}

const openers = new Set(['half', 'a', 'an', 'one', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'dozen', 'hundred', 'thousand', 'million']);

function mayOpen(token: Token): boolean {
  return token.kind === 'number' || currencies.has(token.lower) || openers.has(token.lower) || smallNumber(token.lower) !== undefined || token.lower in ordinals;
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

const fractions: Readonly<Record<string, number>> = { half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10, tenths: 10 };
const ordinals: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 };
const shortScales: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['tn', 1e12],
  ['mn', 1e6],
  ['cr', 1e7],
]);

function readAmount(tokens: readonly Token[], at: number, money: boolean): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return token.kind === 'number' ? readDigits(tokens, at, money) : (readFraction(tokens, at) ?? readWords(tokens, at));
}

function readDigits(tokens: readonly Token[], at: number, money: boolean): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const plain = token.text.replace(/,(?=\d{2,3}\b)/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const scaled = readScale(tokens, at + 1, money);
  return { value: round(Number(plain) * scaled.factor), next: scaled.next };
}

function readScale(tokens: readonly Token[], at: number, money: boolean): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (let word = tokens[next]; word?.kind === 'word' || (word?.text === '-' && !word.spaced && scales.has(tokens[next + 1]?.lower ?? '')); word = tokens[next]) {
    const scale = scales.get(word.lower) ?? shortScales.get(word.lower) ?? (!word.spaced ? letterScale(word, tokens[next + 1], money) : undefined);
    if (word.text !== '-' && scale === undefined) break;
    factor *= scale ?? 1;
    next++;
  }
  return { factor, next };
}

/** "$85m", "5k": letters right behind the number. */
function letterScale(word: Token, after: Token | undefined, money: boolean): number | undefined {
  if (word.lower === 'k') return 1e3;
  if (word.lower === 'm' && money) return 1e6;
  if (word.lower === 'b' && money) return 1e9;
  return word.lower === 'm' && after !== undefined && currencyNames.has(after.lower) ? 1e6 : undefined;
}

/** "half", "a third of", "two-thirds", "one in five": as percentages; "half a million" is a number. */
function readFraction(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') {
    const scale = /^an?$/.test(tokens[at + 1]?.lower ?? '') ? scales.get(tokens[at + 2]?.lower ?? '') : undefined;
    if (scale !== undefined) return { value: scale / 2, next: at + 3 };
    if (/^an?$/.test(tokens[at + 1]?.lower ?? '') && measure(tokens[at + 2]?.lower ?? '') !== undefined) return { value: 0.5, next: at + 2 };
    return { value: 50, next: at + 1, unit: '%' };
  }
  const count = word === 'a' || word === 'an' ? 1 : smallNumber(word);
  if (count === undefined) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  const whole = fractions[part?.lower ?? ''];
  if (whole !== undefined && whole > count && (tokens[at + 2 + hyphen]?.lower === 'of' || part?.lower.endsWith('s') || hyphen === 1))
    return { value: round((100 * count) / whole), next: at + 2 + hyphen, unit: '%' };
  const of = tokens[at + 1]?.lower === 'in' ? smallNumber(tokens[at + 2]?.lower ?? '') : undefined;
  return word !== 'a' && of !== undefined && of > count ? { value: round((100 * count) / of), next: at + 3, unit: '%' } : undefined;
}

/** "seventeen", "twenty-one", "three hundred and forty", "two dozen", "a hundred", "dozens of". */
function readWords(tokens: readonly Token[], at: number): Amount | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const many = /^(dozen|hundred|thousand|million|billion)s$/.exec(first.lower)?.[1];
  if (many !== undefined) return tokens[at + 1]?.lower === 'of' || many === 'dozen' ? { value: many === 'dozen' ? 24 : (scales.get(many) ?? 1), next: at + 1, bound: many === 'dozen' ? 'about' : 'at-least' } : undefined;
  const ordinal = ordinals[first.lower];
  if (ordinal !== undefined && first.lower !== 'second') return { value: ordinal, next: at + 1, unit: 'ordinal' };
  let total = 0;
  let current: number | undefined = first.lower === 'a' || first.lower === 'an' ? 1 : undefined;
  let next = current === undefined ? at : at + 1;
  let sure = current === undefined;
  for (let token = tokens[next]; token; token = tokens[next]) {
    const small = smallNumber(token.lower);
    const scale = token.lower === 'dozen' ? 12 : scales.get(token.lower);
    if (small !== undefined && (current === undefined || (current % 100 === 0 && current > 0) || (current % 10 === 0 && current % 100 >= 20 && small < 10))) current = (current ?? 0) + small;
    else if (scale !== undefined) {
      current = (current ?? 1) * scale;
      sure = true;
      if (scale >= 1000) {
        total += current;
        current = undefined;
      }
    } else if (!((token.text === '-' && !token.spaced) || (token.lower === 'and' && (total > 0 || (current ?? 0) >= 100))) || smallNumber(tokens[next + 1]?.lower ?? '') === undefined) break;
    else if (token.text === '-' && !((current ?? 0) % 10 === 0 && (current ?? 0) >= 20)) break;
    next++;
  }
  if (!sure || next === at || (current === undefined && total === 0)) return undefined;
  return { value: total + (current ?? 0), next };
}

/** "10-15", "10 to 15", "between 3 and 5". */
function readRange(tokens: readonly Token[], at: number, low: Amount, money: boolean): Amount | undefined {
  const joint = tokens[low.next];
  const word = joint?.lower;
  const between = tokens[at - 1]?.lower === 'between' && word === 'and';
  if (low.unit !== undefined || !(between || word === 'to' || /^[-–—]$/.test(word ?? ''))) return undefined;
  const currency = readCurrency(tokens, low.next + 1);
  const start = currency ? currency.next : low.next + 1;
  if (tokens[start]?.kind !== 'number' && smallNumber(tokens[start]?.lower ?? '') === undefined) return undefined;
  const high = readAmount(tokens, start, money);
  if (!high || high.value <= low.value || high.unit !== undefined) return undefined;
  return word === 'to' && tokens[at - 1]?.lower === 'from' ? undefined : high;
}

function ordinalEnd(tokens: readonly Token[], next: number): number | undefined {
  const token = tokens[next];
  return token && !token.spaced && tokens[next - 1]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(token.lower) ? next + 1 : undefined;
}

interface Unit {
  readonly unit: string;
  readonly next: number;
}

function readUnit(tokens: readonly Token[], next: number, at: number, value: number): Unit {
  let index = next;
  if (tokens[index]?.text === '-' && !tokens[index]?.spaced) index++;
  const token = tokens[index];
  if (token?.text === '%') return { unit: '%', next: index + 1 };
  if (token?.lower === 'percent') return { unit: '%', next: index + 1 };
  if (token?.lower === 'per' && tokens[index + 1]?.lower === 'cent') return { unit: '%', next: index + 2 };
  if (token?.text === '°') return { unit: 'degree', next: index + 1 };
  if (token?.text === '+') return { unit: countedNoun(tokens, index + 1), next: index + 1 };
  const currency = token && (currencyNames.get(token.lower) ?? (token.text.length === 3 ? currencies.get(token.lower) : undefined));
  if (currency !== undefined) return { unit: currency, next: index + 1 };
  const perHour = token && (token.lower === 'km' || token.lower === 'm') && tokens[index + 1]?.text === '/' && /^[hs]$/.test(tokens[index + 2]?.lower ?? '');
  if (perHour) return { unit: token.lower === 'km' ? 'km/h' : 'm/s', next: index + 3 };
  const qualified = token && /^(?:metric|nautical|square|cubic|short|long|consecutive)$/.test(token.lower) ? 1 : 0;
  const named = tokens[index + qualified];
  const unit = named && measure(named.lower);
  if (unit !== undefined && named && (named.text.length > 1 || !named.spaced || index === next)) return { unit: qualified && token?.lower === 'square' ? `${unit}2` : unit, next: index + qualified + 1 };
  const label = tokens[at - 1];
  const before = label?.text === '.' ? tokens[at - 2] : label;
  if (isLabel(before, at) && Number.isInteger(value)) return { unit: stem(before?.lower ?? ''), next };
  if (label?.text === ',' && (token === undefined || token.kind === 'mark') && value > 0 && value < 120 && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')) return { unit: 'year', next };
  if (label?.lower === 'aged' || label?.lower === 'age') return { unit: 'year', next };
  return { unit: countedNoun(tokens, index), next };
}

/** "Berth 6", "No. 4": the number names rather than counts. */
function isLabel(token: Token | undefined, at: number): boolean {
  return token?.kind === 'word' && at > 1 && /^\p{Lu}/u.test(token.text) && !isStopWord(token.lower) && !/^(?:nearly|almost|roughly|around|some|least|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/.test(token.lower);
}

const irregularPlurals = new Set('people men women children staff crew police feet personnel troops cattle fish aircraft'.split(' '));

/** The stem of the noun that a number counts: the first plural of the next few words, else the next word. */
function countedNoun(tokens: readonly Token[], from: number): string {
  let first = '';
  for (let index = from; index < Math.min(tokens.length, from + 4); index++) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || (isStopWord(token.lower) && !/^(?:other|more|of|the|its|their)$/.test(token.lower))) break;
    if (isStopWord(token.lower)) continue;
    first ||= stem(token.lower);
    if (irregularPlurals.has(token.lower) || /[^s'u]s$/.test(token.lower)) return stem(token.lower);
  }
  return first;
}

const bounds: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /(?:\b(?:at least|more than|over|above|no (?:fewer|less) than|not less than|upwards of|exceeding|minimum of|beyond))$/],
  ['at-most', /(?:\b(?:up to|at most|fewer than|less than|under|below|no more than|not more than|as (?:much|many) as|maximum of|within))$/],
  ['about', /(?:\b(?:about|around|nearly|almost|roughly|some|approximately|close to|circa|just (?:over|under|above|below|short of)|an estimated|estimated|near|nears|or so|~))$/],
];

function readBound(tokens: readonly Token[], at: number, next: number): Bound | undefined {
  let before = '';
  for (let index = Math.max(0, at - 4); index < at; index++) before += ` ${tokens[index]?.lower ?? ''}`;
  before = before.replace(/ (?:a|an|the)$/, '').replace(/ between$/, '');
  if (/\bjust (?:over|under|above|below)$/.test(before)) return 'about';
  for (const [bound, pattern] of bounds) if (pattern.test(before)) return bound;
  if (tokens[next]?.lower === 'or' && /^(?:more|over|above)$/.test(tokens[next + 1]?.lower ?? '')) return 'at-least';
  if (tokens[next - 1]?.text === '+') return 'at-least';
  return tokens[next]?.lower === 'or' && tokens[next + 1]?.lower === 'so' ? 'about' : undefined;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
