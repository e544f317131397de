import type { SentenceKind, Span } from '../model';
import { datelineLength } from './dateline';
import { lineFeatures } from './furniture-features';
import weights from './furniture-weights.json';
import { certainly, commentHeading } from './furniture-words';
import { blocks } from './lines';

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** The kind of each sentence: lines are judged whole, by logistic regression over `lineFeatures`. */
export function sentenceKinds(text: string, sentences: readonly Span[]): SentenceKind[] {
  const lines = blocks(text);
  const kinds = lineKinds(text, lines);
  let line = 0;
  const own = sentences.map((sentence): SentenceKind => {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= sentence.start) line++;
    const kind = kinds[line] ?? 'claim';
    return kind === 'claim' && isScrap(text, sentence, lines[line]) ? 'furniture' : kind;
  });
  return likeTheirTwins(text, sentences, own);
}

/** The kind of each line. */
export function lineKinds(text: string, lines: readonly Span[]): SentenceKind[] {
  const comments = commentSection(text, lines);
  const odds = lineFeatures(text, lines).map((features) => features.reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), weightOf.get('bias') ?? 0));
  shareAmongBullets(text, lines, odds);
  const kinds = odds.map((value, index): SentenceKind => {
    if (isCertain(text, lines[index])) return 'furniture';
    if (index <= comments) return value > 0 ? 'furniture' : 'claim';
    return value > commentOdds ? 'furniture' : 'comment';
  });
  markSignedLines(text, lines, kinds);
  const headline = missingHeadline(text, lines, kinds, odds);
  if (headline !== undefined) kinds[headline] = 'claim';
  return kinds;
}

const signed = /^(?:\p{Lu}{3} from )?[“„"]?[\p{L}\d_][\p{L}\d_.,&’' -]{1,34}[”“"]?(?: \([^)]{1,40}\))?(?: says)?: \S/u;

/**
 * Lines of the form "name: text" at the very end, below furniture or several of them, are readers' though no heading
 * says so. A headline taken for furniture is none.
 */
function markSignedLines(text: string, lines: readonly Span[], kinds: SentenceKind[]): void {
  const found: number[] = [];
  let above = lines.length - 1;
  for (; above > 0 && found.length < 40; above--) {
    const line = lines[above];
    if (!line || kinds[above] === 'comment') return;
    if (kinds[above] === 'furniture' && found.length === 0) continue;
    if (kinds[above] !== 'claim' || line.end - line.start > 300 || !signed.test(text.slice(line.start, line.start + 100))) break;
    found.push(above);
  }
  if (found.length > 1 || (above > 0 && kinds[above] === 'furniture')) for (const index of found) kinds[index] = 'comment';
}

/** Neighbouring items of a list are of one kind: each gets their mean odds. */
function shareAmongBullets(text: string, lines: readonly Span[], odds: number[]): void {
  const isBullet = (index: number): boolean => /^[•▪●*‣⁃–-] /.test(text.slice(lines[index]?.start ?? 0, (lines[index]?.start ?? 0) + 2));
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    let sum = 0;
    for (; to < lines.length && isBullet(to); to++) sum += odds[to] ?? 0;
    for (let index = from; index < to; index++) odds[index] = sum / (to - from);
    from = Math.max(from, to);
  }
}

/** An article has a headline: where all short lines above the first paragraph look like furniture, the least so is it. */
function missingHeadline(text: string, lines: readonly Span[], kinds: readonly SentenceKind[], odds: readonly number[]): number | undefined {
  const first = lines.findIndex((line, index) => kinds[index] === 'claim' && line.end - line.start > 140);
  let best: number | undefined;
  for (let index = 0; index < first; index++) {
    const line = lines[index];
    if (!line) continue;
    const words = text.slice(line.start, line.end);
    if (/^[•▪●*‣⁃–-] /.test(words)) continue;
    if (kinds[index] === 'claim') return undefined;
    const value = odds[index] ?? 0;
    if (words.split(/\s+/).length > 4 && !isCertain(text, line) && value < headlineOdds && (best === undefined || value < (odds[best] ?? 0))) best = index;
  }
  return best;
}

const headlineOdds = 2.5;

/** A sentence that stands in the article twice, once beside a picture credit, is one claim. */
function likeTheirTwins(text: string, sentences: readonly Span[], kinds: readonly SentenceKind[]): SentenceKind[] {
  const claims = new Set<string>();
  for (const [index, sentence] of sentences.entries()) if (kinds[index] === 'claim') claims.add(text.slice(sentence.start, sentence.end));
  return kinds.map((kind, index) => {
    const sentence = sentences[index];
    return kind === 'furniture' && sentence && sentence.end - sentence.start > 40 && claims.has(text.slice(sentence.start, sentence.end)) ? 'claim' : kind;
  });
}

function isCertain(text: string, line: Span | undefined): boolean {
  if (!line || line.end - line.start > 260) return false;
  const words = text.slice(line.start, line.end);
  if (line.start < 4 && /^\S+(?: \S+){0,2} (?:[—–]|\/\/) \p{Ll}[^.]{5,60}$/u.test(words)) return true;
  return certainly.some((pattern) => pattern.test(words));
}

/** Among comments a line needs stronger signs to be furniture: nothing there is a claim. */
const commentOdds = 1;

/** Index of the heading above readers' comments, past the end where there is none. */
function commentSection(text: string, lines: readonly Span[]): number {
  const half = text.length * 0.4;
  const index = lines.findIndex((line) => line.start > half && line.end - line.start < 60 && commentHeading.test(text.slice(line.start, line.end)));
  if (index < 0) return lines.length;
  const prose = lines.slice(index).filter((line) => line.end - line.start > 400).length;
  return prose > 2 ? lines.length : index;
}

/** What is no claim inside a line of claims: a dateline, a picture credit. */
function isScrap(text: string, sentence: Span, line: Span | undefined): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  if (sentence.end - sentence.start > 120) return false;
  if (line && sentence.start === line.start && sentence.end < line.end && sentence.start + datelineLength(text.slice(line.start, line.end)) >= sentence.end) return true;
  return /^(?:photo|picture|image|credit|video|illustration)s?\s?(?:by|:)/i.test(words);
}
