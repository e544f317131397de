import type { Amount } from '../figure/amount';
import { readAmount } from '../figure/amounts';
import { unknown, type Reading } from './date-reading';
import { smallNumber } from '../number-words';
import type { Token } from '../tokens';
import { measure } from '../figure/units';

const middles: ReadonlyMap<string, number> = new Map([['noon', 12], ['midday', 12], ['midnight', 24]]);

/** "2:40 p.m.", "14:17", "noon", "six o'clock", "an hour before midnight", with what is said around of how exact it is and in which zone. */
export function readTime(tokens: readonly Token[], at: number): Reading | undefined {
  const read = readClock(tokens, at);
  if (!read) return undefined;
  const { length, mention, halfOpen } = read;
  const roughly = isRough(tokens, at);
  const zone = zoneAt(tokens, at + length);
  return { length, mention: { ...mention, ...(roughly || halfOpen ? { vague: { roughly, halfOpen } } : {}), ...(zone === undefined ? {} : { zone }) } };
}

/** "about", "shortly after", "just before" in front of a time. */
function isRough(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (/^(?:about|around|roughly|nearly|almost|approximately|circa|towards?)$/.test(last)) return true;
  return /^(?:after|before|past)$/.test(last) && /^(?:shortly|just|soon|moments|minutes)$/.test(before);
}

const zones = new Set('gmt utc bst ist cet cest eet eest msk jst est edt cst cdt mst mdt pst pdt et pt'.split(' '));

function zoneAt(tokens: readonly Token[], next: number): string | undefined {
  const at = tokens[next]?.text === '(' ? next + 1 : next;
  const word = tokens[at]?.text ?? '';
  if (word === 'local' && tokens[at + 1]?.lower === 'time') return 'local';
  return word === word.toUpperCase() && zones.has(word.toLowerCase()) ? word.toLowerCase() : undefined;
}

/** A time of day as the clock shows it. */
interface ClockReading extends Reading {
  /** Whether it may be in either half of the day. */
  readonly halfOpen: boolean;
}

function readClock(tokens: readonly Token[], at: number): ClockReading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const middle = middles.get(token.lower);
  if (middle !== undefined) return time(1, middle, 0);
  const apart = readApart(tokens, at);
  if (apart) return apart;
  const spoken = readSpoken(tokens, at);
  if (spoken) return spoken;
  if (tokens[at + 1]?.lower === "o'clock") return clock(tokens, at);
  if (token.kind !== 'number') return undefined;
  let length = 1;
  let minutes = 0;
  const parts = token.text.split('.');
  const hours = Number(parts[0]);
  const colon = tokens[at + 1];
  const after = tokens[at + 2];
  const withColon = colon?.text === ':' && !colon.spaced && after?.kind === 'number' && !after.spaced && after.text.length === 2;
  if (withColon) {
    minutes = Number(after.text);
    length = 3;
  } else if (parts.length === 2 && parts[1]?.length === 2) minutes = Number(parts[1]);
  else if (parts.length > 1 || token.text.length > 2) return undefined;
  const half = halfAt(tokens, at + length);
  if (hours > 24 || minutes > 59 || (half === undefined && !withColon)) return undefined;
  return time(length + (half?.length ?? 0), hourIn(hours, half?.half), minutes);
}

type Half = 'a' | 'p';

/** "a.m." or "pm", and how many tokens it takes. */
function halfAt(tokens: readonly Token[], at: number): { readonly half: Half; readonly length: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  if (!/^[ap]\.?m$/.test(word)) return undefined;
  const dot = tokens[at + 1];
  return { half: word.startsWith('p') ? 'p' : 'a', length: word.includes('.') && dot?.text === '.' && !dot.spaced ? 2 : 1 };
}

/** The hour of the day, as it stands where its half is not told. */
function hourIn(hours: number, half: Half | undefined): number {
  return half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
}

const minutesSpoken: ReadonlyMap<string, number> = new Map([['five', 5], ['ten', 10], ['quarter', 15], ['twenty', 20], ['half', 30]]);

/** "half past nine", "quarter to six", "twenty past 5 p.m.": to the minute, as the clock shows it. */
function readSpoken(tokens: readonly Token[], at: number): ClockReading | undefined {
  const first = tokens[at];
  const minutes = minutesSpoken.get(first?.lower ?? '') ?? (first?.kind === 'number' && /^[1-5]?\d$/.test(first.text) ? Number(first.text) : undefined);
  const joint = tokens[at + 1]?.lower;
  const hour = tokens[at + 2];
  if (minutes === undefined || !hour || !(joint === 'past' || (joint === 'to' && first?.lower === 'quarter'))) return undefined;
  const hours = smallNumber(hour.lower) ?? (/^\d{1,2}$/.test(hour.text) ? Number(hour.text) : 0);
  if (hours < 1 || hours > 24) return undefined;
  const half = halfAt(tokens, at + 3);
  const told = half?.half ?? halfOfDay(tokens, at + 3, hours);
  const total = hourIn(hours, told) * 60 + (joint === 'past' ? minutes : -minutes);
  return time(3 + (half?.length ?? 0), Math.floor(total / 60), total % 60, told === undefined && hours <= 12);
}

/** "an hour before midnight", "twenty minutes past noon". */
function readApart(tokens: readonly Token[], at: number): ClockReading | undefined {
  if (/^(?:about|around|nearly|almost|some|roughly)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const joint = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => /^(?:before|after|past|to)$/.test(lower)) + at + 1;
  const middle = middles.get(tokens[joint + 1]?.lower ?? '');
  const amount = joint > at && middle !== undefined ? (readAmount(tokens, at, false) ?? oneOf(tokens, at)) : undefined;
  if (middle === undefined || !amount) return undefined;
  const unit = amount.unit ?? measure(tokens[amount.next]?.lower ?? '');
  if (amount.next + (amount.unit === undefined ? 1 : 0) !== joint || (unit !== 'hour' && unit !== 'minute')) return undefined;
  const minutes = amount.value * (unit === 'hour' ? 60 : 1);
  if (minutes > 360) return undefined;
  const total = 60 * middle + (/^(?:before|to)$/.test(tokens[joint]?.lower ?? '') ? -minutes : minutes);
  return time(joint + 2 - at, Math.floor(total / 60), Math.round(total % 60));
}

/** The "an" of "an hour". */
function oneOf(tokens: readonly Token[], at: number): Amount | undefined {
  return /^an?$/.test(tokens[at]?.lower ?? '') ? { value: 1, next: at + 1 } : undefined;
}

function clock(tokens: readonly Token[], at: number): ClockReading | undefined {
  const hours = smallNumber(tokens[at]?.lower ?? '') ?? Number(tokens[at]?.text);
  const told = halfOfDay(tokens, at + 2, hours);
  return hours >= 1 && hours <= 12 ? time(2, hourIn(hours, told), 0, told === undefined) : undefined;
}

/** Which half of the day "this evening" or "in the morning" behind a time tells. */
function halfOfDay(tokens: readonly Token[], next: number, hours: number): Half | undefined {
  const behind = tokens.slice(next, next + 3).map(({ lower }) => lower);
  if (behind.slice(1).some((word) => word === 'morning')) return 'a';
  const later = behind.some((word, index) => (index > 0 && /^(?:evening|afternoon)$/.test(word)) || word === 'tonight' || (word === 'night' && hours > 5));
  return later ? 'p' : undefined;
}

function time(length: number, hours: number, minutes: number, halfOpen = false): ClockReading {
  const text = `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { length, mention: { ...unknown, time: text, grain: 'time' }, halfOpen };
}
