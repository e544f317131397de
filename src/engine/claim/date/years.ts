import type { Days, Reading } from './date-reading';
import type { Token } from '../tokens';

export function yearSpan(year: number): Days {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

const beforeYears = new Set('in by since until till from of during before after for late early mid around summer autumn fall spring winter and through between to year than'.split(' '));

/** "in 2011", "mid-2025", "2024–25", "the 1960s". */
export function readYear(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (!token || token.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  const year = Number(token.text);
  const next = tokens[at + 1];
  if (next && !next.spaced && next.lower === 's') return { length: 2, mention: { from: `${token.text}-01-01`, to: `${String(year + 9)}-12-31`, grain: 'year' } };
  const short = tokens[at + 2];
  if (next && !next.spaced && /^[-–/]$/.test(next.text) && short?.kind === 'number' && !short.spaced && /^\d\d(?:\d\d)?$/.test(short.text)) {
    const last = short.text.length === 2 ? Number(token.text.slice(0, 2) + short.text) : Number(short.text);
    if (last > year) return { length: 3, mention: { from: `${token.text}-01-01`, to: `${String(last)}-12-31`, grain: 'year' } };
  }
  const before = tokens[at - 1];
  const hyphenated = before?.text === '-' ? tokens[at - 2]?.lower : before?.lower;
  if (before?.lower === 'the' && /^(?:19|20)\d\d$/.test(token.text) && next?.kind === 'word' && next.spaced) return { length: 1, mention: { ...yearSpan(year), grain: 'year' } };
  const apart = next === undefined || next.kind === 'mark' || (next.spaced && /^(?:and|to|when|but|as|after|by|with|for|in|on|because|were|was|had)$/.test(next.lower));
  if (!beforeYears.has(hyphenated ?? '') && !(apart && (before === undefined || before.text === '(' || before.text === ','))) return undefined;
  return { length: 1, mention: { ...yearSpan(year), grain: 'year' } };
}
