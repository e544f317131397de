import type { Span } from '../model';
import { services } from './furniture-words';

/** A line as the classifier sees it. */
interface Line {
  readonly text: string;
  readonly words: number;
  readonly long: boolean;
  readonly ended: boolean;
  readonly services: readonly string[];
}

const serviceNames = Object.keys(services);
/** Services whose words at the start of a line tell even of a long one. */
const anchored = new Set(['picture', 'related', 'reporting']);
/** Lines of this many characters are prose, whatever words they hold. */
const longLine = 170;

/**
 * What tells furniture from claims, for each line of an article: names of binary features. They speak of form, place
 * and neighbours, and of words that pages everywhere use; never of one outlet.
 */
export function lineFeatures(text: string, lines: readonly Span[]): string[][] {
  const read = lines.map((span) => readLine(text.slice(span.start, span.end)));
  const firstLong = read.findIndex((line) => line.long);
  const lastLong = read.findLastIndex((line) => line.long);
  const prose = proseWords(read);
  const title = read.findIndex((line) => line.words > 4 && line.services.length === 0);
  let list = '';
  return read.map((line, index) => {
    if (line.services.includes('listHead')) list = index > lastLong ? 'late' : 'early';
    else if (line.long) list = '';
    const found = ownFeatures(line);
    if (!line.long) found.push(...echo(line, prose, !(line.ended && line.words > 8), firstLong >= 0 && index < firstLong ? 'head' : index > lastLong ? 'tail' : 'body'));
    const place = firstLong < 0 ? 'only' : index < firstLong ? 'head' : index > lastLong ? 'tail' : 'body';
    found.push(`in ${place}`);
    if (index === 0) found.push('first line');
    if (index === read.length - 1) found.push('last line');
    if (place === 'head' && !line.ended) found.push(`head ${line.services.length > 0 ? 'service' : sizeOf(line.words)}`);
    if (place === 'tail') found.push(`tail ${line.ended ? 'ended' : 'open'}`, `tail ${sizeOf(line.words)}`);
    if (place === 'body' && !line.ended) found.push(`body open ${sizeOf(line.words)}`);
    if (/\?$/.test(line.text) && line.words < 14) found.push(`${place} question`);
    if (list) found.push(`in ${list} list`);
    found.push(`${place} ${line.ended ? 'ended' : 'open'}`);
      if (place === 'head' && /^[([]/.test(line.text)) found.push('head bracket');
    neighbour('before', read[index - 1], found);
    neighbour('after', read[index + 1], found);
    if (place === 'head' && index === title) found.push('first title');
    return found;
  });
}

/** First letters of a word, alike for its forms. */
function root(word: string): string {
  return word.slice(0, 5).toLowerCase();
}

function contentWords(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d]{3,}/gu) ?? [];
}

/** How many lines of prose hold each word. */
function proseWords(lines: readonly Line[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines)
    if (line.long || (line.ended && line.words > 8)) for (const word of new Set(contentWords(line.text).map(root))) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Headlines and summaries use the words of the prose; menus and other stories' headlines do not. */
function echo(line: Line, prose: ReadonlyMap<string, number>, apart: boolean, place: string): string[] {
  const words = contentWords(line.text).map(root);
  if (words.length === 0) return [];
  const share = words.filter((word) => (prose.get(word) ?? 0) > (apart ? 0 : 1)).length / words.length;
  const size = words.length < 3 ? 'few' : 'many';
  const level = share >= 0.75 ? 'full' : share >= 0.5 ? 'high' : share >= 0.25 ? 'some' : 'none';
  return [`echo ${level} ${size}`, `${place} echo ${level} ${size}`];
}

function readLine(text: string): Line {
  const words = text.split(/\s+/).length;
  const long = text.length > longLine;
  const ended = /[.!?…]["'”’)\]]*$/.test(text);
  return { text, words, long, ended, services: serviceNames.filter((name) => !((name === 'date' || name === 'clock') && ((ended && words > 8) || /^[•▪●*‣⁃–—-]\s/.test(text))) && (!long || anchored.has(name)) && services[name]?.test(long ? text.slice(0, 24) : text)) };
}

function sizeOf(words: number): string {
  return words < 3 ? 'tiny' : words < 6 ? 'short' : words < 10 ? 'middle' : words < 16 ? 'full' : 'wide';
}

function ownFeatures(line: Line): string[] {
  const { text, words } = line;
  const found = line.services.map((name) => `has ${name}`);
  if (line.services.length > 0) found.push(line.services.length > 2 ? 'many services' : line.services.length > 1 ? 'two services' : 'one service', `service ${line.ended ? 'ended' : 'open'} ${sizeOf(words)}`);
  else found.push(`no service ${line.ended ? 'ended' : 'open'}`);
  if (line.long) return [...found, 'long', line.ended ? 'ended' : 'open end'];
  found.push(sizeOf(words));
  if (line.ended) found.push('ended');
  if (/[?]["'”’]?$/.test(text)) found.push('question');
  if (/:$/.test(text)) found.push('colon at end');
  if (/^[\p{L}\d_.,' ’"“”()-]{1,30}: /u.test(text)) found.push('label');
  const separators = (text.match(/\s[|·•>»›★▾\/~–—-]\s|\|/g) ?? []).length;
  if (separators > 0) found.push(separators > 1 ? 'separators' : 'separator');
  if (/\S {2,}\S/.test(text)) found.push('wide gaps');
  if (/^[•▪●*‣⁃–—-]\s/.test(text)) found.push('bullet');
  if (/^\p{Lu}[\p{Lu} ’'&-]{2,40}:/u.test(text)) found.push('capital label');
  if (/^\d{1,2}[.)]?\s/.test(text)) found.push('number first');
  if (/^[([]/.test(text) && /[)\]]$/.test(text)) found.push('bracketed');
  if (/^\p{Ll}/u.test(text)) found.push('small first');
  if (/^(?:#{1,6}|>>|<<|---)/.test(text)) found.push('markup');
  if (/^["“‘']/.test(text)) found.push('quote first');
  if (/^[\d:. apmAPM]+$/.test(text)) found.push('only time');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters > 3 && capitals > 0.8 * letters) found.push('all capitals');
  const content = text.match(/\p{L}[\p{L}’']{3,}/gu) ?? [];
  const raised = content.filter((word) => /^\p{Lu}/u.test(word)).length;
  const style = content.length < 2 ? 'no case' : raised > 0.8 * content.length ? 'title case' : raised > 0.4 * content.length ? 'half title case' : 'sentence case';
  found.push(style, `${style} ${line.ended ? 'ended' : 'open'}`);
  if (/\b(?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|says|said|did|does|be|been|not)\b|n['’]t\b/.test(text)) found.push('auxiliary');
  if (/(?<=\s)\p{Ll}{3,}(?:ed|es|ks|ls|ns|ps|rs|ts|ws|ds|gs|ms)\b/u.test(text)) found.push('verb ending');
  if (/^(?:how|what|why|who|where|when|inside|meet)\b/i.test(text) && !line.ended) found.push('asking first');
  if (/\d/.test(text)) found.push('digits');
  if (/\b(?:you|your|we|our|us)\b/i.test(text) && !/["“‘]/.test(text)) found.push('address');
  return found;
}

function neighbour(side: string, line: Line | undefined, found: string[]): void {
  if (!line) return;
  found.push(`${side} ${line.long ? 'long' : line.services.length > 0 ? 'service' : 'plain'}`);
  if (/^[•▪●*‣⁃-]\s/.test(line.text)) found.push(`${side} bullet`);
  if (side === 'before' && line.services.includes('related')) found.push('before related');
  if (side === 'before' && line.services.includes('listHead')) found.push('before list head');
}
