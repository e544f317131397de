import type { Span } from '../model';
import type { Lexicon } from './lexicon';
import type { ReadClaim } from './prepare';
import type { SoftMatch, WeightedWords } from './soft-alignment';
import { softMatch } from './soft-alignment';
import type { Term } from './terms';

/** What a value stands among. */
export interface Surroundings {
  /** The content words around, nearer ones heavier. */
  readonly frame: WeightedWords;
  /** Places among the claim's terms of the content words next to it, figures left out, the nearest first. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const reach = 6;
const beside = 4;

/** `content` are the places of the claim's content words among its terms. */
export function surroundingsOf(read: ReadClaim, content: readonly number[], span: Span, lexicon: Lexicon): Surroundings {
  return { frame: frameOf(read, content, span, lexicon), ...wordsBeside(read, content, span) };
}

function frameOf({ terms, ids, wordIds }: ReadClaim, content: readonly number[], span: Span, lexicon: Lexicon): WeightedWords {
  const [first, after] = [pastEnds(terms, content, span.start), pastStarts(terms, content, span.end)];
  const [kept, words, weights]: [number[], number[], number[]] = [[], [], []];
  for (let k = Math.max(0, first - reach); k < content.length && k < after + reach; k++) {
    const term = content[k] ?? 0;
    if ((k >= first && k < after) || terms[term]?.kind === 'figure') continue;
    const id = ids[term] ?? 0;
    const weight = lexicon.weight(id) / Math.sqrt(k < first ? first - k : k - after + 1);
    const known = kept.indexOf(id);
    if (weight <= (known < 0 ? 0 : (weights[known] ?? 0))) continue;
    const at = known < 0 ? kept.length : known;
    kept[at] = id;
    words[at] = wordIds[term] ?? -1;
    weights[at] = weight;
  }
  return { ids: kept, words: new Int32Array(words), weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** The first place in the list whose term ends after an offset, and that whose term doesn't begin before it. */
function pastEnds(terms: readonly Term[], content: readonly number[], offset: number): number {
  let at = 0;
  while (at < content.length && (terms[content[at] ?? 0]?.end ?? 0) <= offset) at++;
  return at;
}

function pastStarts(terms: readonly Term[], content: readonly number[], offset: number): number {
  let at = 0;
  while (at < content.length && (terms[content[at] ?? 0]?.start ?? 0) < offset) at++;
  return at;
}

function wordsBeside({ terms }: ReadClaim, content: readonly number[], span: Span): Omit<Surroundings, 'frame'> {
  const [before, after]: [number[], number[]] = [[], []];
  for (let k = content.length - 1; k >= 0 && before.length < beside; k--) {
    const term = terms[content[k] ?? 0];
    if (term && term.kind !== 'figure' && term.end <= span.start) before.push(content[k] ?? 0);
  }
  for (let k = 0; k < content.length && after.length < beside; k++) {
    const term = terms[content[k] ?? 0];
    if (term && term.kind !== 'figure' && term.start >= span.end) after.push(content[k] ?? 0);
  }
  return { before, after };
}

/** How far the words around two slots meet each other. */
export function frameMatch(x: Surroundings, y: Surroundings): SoftMatch {
  return softMatch(x.frame, y.frame);
}

/** How alike the words around two slots are, 0 to 1. */
export function frameLikeness(x: Surroundings, y: Surroundings): number {
  const { xInY, yInX } = frameMatch(x, y);
  return (xInY + yInX) / 2;
}
