import type { Sentence } from '../model';
import { datelineLength, placeLength } from './dateline';
import { services } from './furniture-words';

/** Words that the title takes of a text without a headline. */
const mostWords = 14;

/** The headline: a claim that is a line without a full stop above the prose, else the first words that there are. */
export function titleOf(text: string, sentences: readonly Sentence[], outlet = ''): string {
  const markdown = /^(?:\uFEFF)?(?:---\n[^]{0,2000}?\btitle: *["']?([^\n"']+)["']?\n)/.exec(text.replace(/\r\n/g, '\n').slice(0, 4000))?.[1];
  if (markdown !== undefined) return markdown.trim();
  const claims = sentences.filter((sentence) => sentence.kind === 'claim');
  const words = (sentence: Sentence): string => text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)).replace(/\s+/g, ' ').replace(/^(?:#{1,6}|[•*-])\s+/, '');
  const isHeadline = (sentence: Sentence): boolean => {
    const line = words(sentence);
    return !/^[•*–]|\s[|·]\s/.test(text.slice(sentence.start, sentence.start + 1)) && !/[.…]["'”’)]*$|\s[|·]\s/.test(line) && sentence.end - sentence.start < 220 && !(outlet && line.startsWith(outlet));
  };
  const paragraph = claims.find((sentence) => sentence.end - sentence.start > 140)?.start ?? text.length;
  const headline = claims.find((sentence) => sentence.start < paragraph && isHeadline(sentence)) ?? sentences.find((sentence) => sentence.start < paragraph && isHeadline(sentence) && isPlain(words(sentence)));
  if (headline) return words(headline);
  const [opening, ...rest] = sentences;
  // Short as it is, a line alone above nothing but claims is no masthead but a heading: "Cutting glass".
  if (opening && isHeadline(opening) && rest.length > 0 && rest.every(({ kind }) => kind === 'claim')) return words(opening);
  const first = claims[0] ?? sentences[0];
  if (!first) return '';
  const line = words(first);
  const all = line.slice(datelineLength(line) || placeLength(line)).trim().split(' ');
  return all.length > mostWords ? `${all.slice(0, mostWords).join(' ')}…` : all.join(' ');
}

/** Furniture that may yet be the headline: "What happened in the harbour?" */
function isPlain(line: string): boolean {
  return line.split(' ').length > 3 && !/ {2}|\d[:.]\d\d|^(?:By|From)\b/.test(line) && !Object.values(services).some((pattern) => pattern.test(line));
}
