import { round, type Amount } from './amount';
import { readFraction, readShare, withHalf } from './fractions';
import { isLength } from './lengths';
import { scales, shortScales, smallNumber, smallNumbers } from '../number-words';
import type { Token } from '../tokens';

const ordinals: ReadonlyMap<string, number> = new Map(Object.entries({ second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 }));

const openers = new Set([...smallNumbers, ...ordinals.keys(), 'half', 'a', 'an', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'dozen', 'hundred', 'thousand', 'million']);

/** Whether a number in digits or words may begin with a token. */
export function mayOpenAmount(token: Token): boolean {
  return token.kind === 'number' || openers.has(token.lower);
}

/** The number that starts at a token: digits, words, a fraction. `money` where a currency stands before it. */
export function readAmount(tokens: readonly Token[], at: number, money: boolean): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const fraction = money ? undefined : (readShare(tokens, at) ?? readFraction(tokens, at));
  const amount = fraction ?? (token.kind === 'number' ? readDigits(tokens, at, money) : readWords(tokens, at));
  return amount && !fraction ? withHalf(tokens, amount) : amount;
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
    const scale = scales.get(word.lower) ?? shortScales.get(word.lower) ?? (!word.spaced ? letterScale(tokens, next, money) : undefined);
    if (word.text !== '-' && scale === undefined) break;
    factor *= scale ?? 1;
    next++;
  }
  return { factor, next };
}

/** "$85m", "4.6m people", "5k": letters right behind the number. */
function letterScale(tokens: readonly Token[], at: number, money: boolean): number | undefined {
  const letter = tokens[at]?.lower;
  if (letter === 'k') return 1e3;
  if (letter === 'm') return money || !isLength(tokens, at) ? 1e6 : undefined;
  return letter === 'b' && money ? 1e9 : undefined;
}

/** "seventeen", "twenty-one", "three hundred and forty", "two dozen", "a hundred", "dozens of". */
function readWords(tokens: readonly Token[], at: number): Amount | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const many = /^(dozen|hundred|thousand|million|billion)s$/.exec(first.lower)?.[1];
  if (many !== undefined) return tokens[at + 1]?.lower === 'of' || many === 'dozen' ? { value: many === 'dozen' ? 24 : (scales.get(many) ?? 1), next: at + 1, bound: many === 'dozen' ? 'about' : 'at-least' } : undefined;
  const ordinal = ordinals.get(first.lower);
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
