import { isStopWord, stem } from '../../words';
import { monthNumber, weekdayName } from '../calendar';
import type { Token } from '../tokens';
import { currencies, currencyNames, measure } from './units';

export interface Unit {
  readonly unit: string;
  readonly next: number;
}

/** The unit that follows a number at `next`, or that what stands before it at `at` gives. */
export function readUnit(tokens: readonly Token[], next: number, at: number, value: number): Unit {
  let index = next;
  if (tokens[index]?.text === '-' && !tokens[index]?.spaced) index++;
  const token = tokens[index];
  if (token?.text === '%') return { unit: '%', next: index + 1 };
  if (token?.lower === 'percent') return { unit: '%', next: index + 1 };
  if (token?.lower === 'per' && tokens[index + 1]?.lower === 'cent') return { unit: '%', next: index + 2 };
  if (token?.text === '°' || (/^[CF]$/.test(token?.text ?? '') && !token?.spaced)) return { unit: 'degree', next: index + 1 };
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
  return token?.kind === 'word' && at > 1 && /^\p{Lu}/u.test(token.text) && !isStopWord(token.lower) && !/^(?:nearly|almost|roughly|around|some|least)$/.test(token.lower) && weekdayName(token.lower) === undefined && monthNumber(token.lower) === undefined;
}

const irregularPlurals = new Set('people men women children staff crew police feet personnel troops cattle fish aircraft'.split(' '));

/** The stem of the noun that a number counts: the first plural of the next few words, else the next word. */
function countedNoun(tokens: readonly Token[], from: number): string {
  let first = '';
  for (let index = from; index < Math.min(tokens.length, from + 4); index++) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || /^(?:last|next|ago|yesterday|today|tomorrow|tonight)$/.test(token.lower) || (isStopWord(token.lower) && !/^(?:other|more|of|the|its|their)$/.test(token.lower))) break;
    if (isStopWord(token.lower)) continue;
    first ||= stem(token.lower);
    if (irregularPlurals.has(token.lower) || /[^s'u]s$/.test(token.lower)) return stem(token.lower);
  }
  return first;
}

/** Past the ending of "4th". */
export function ordinalEnd(tokens: readonly Token[], next: number): number | undefined {
  const token = tokens[next];
  return token && !token.spaced && tokens[next - 1]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(token.lower) ? next + 1 : undefined;
}
