import type { Bound } from '../../model';
import type { Token } from '../tokens';

const bounds: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /(?:\b(?:at least|more than|over|above|no (?:fewer|less) than|not less than|upwards of|exceeding|minimum of|beyond))$/],
  ['at-most', /(?:\b(?:up to|at most|fewer than|less than|under|below|no more than|not more than|as (?:much|many) as|maximum of|within))$/],
  ['about', /(?:\b(?:about|around|nearly|almost|roughly|some|approximately|close to|circa|just (?:over|under|above|below|short of)|an estimated|estimated|near|nears|or so|~))$/],
];

/** How the words around a figure bound it: "at least 30", "30 or so". */
export function readBound(tokens: readonly Token[], at: number, next: number): Bound | undefined {
  let before = '';
  for (let index = Math.max(0, at - 4); index < at; index++) before += ` ${tokens[index]?.lower ?? ''}`;
  before = before.replace(/ (?:a|an|the)$/, '').replace(/ between$/, '');
  if (/\bjust (?:over|under|above|below)$/.test(before)) return 'about';
  for (const [bound, pattern] of bounds) if (pattern.test(before)) return bound;
  if (tokens[next]?.lower === 'or' && /^(?:more|over|above)$/.test(tokens[next + 1]?.lower ?? '')) return 'at-least';
  if (tokens[next - 1]?.text === '+') return 'at-least';
  return tokens[next]?.lower === 'or' && tokens[next + 1]?.lower === 'so' ? 'about' : undefined;
}
