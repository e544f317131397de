import type { Span } from '../model';
import type { Lexicon } from './lexicon';
import type { ReadClaim } from './prepare';
import type { SoftMatch, WeightedWords } from './soft-alignment';
import { softMatch } from './soft-alignment';

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

export function surroundingsOf(read: ReadClaim, span: Span, lexicon: Lexicon): Surroundings {
  return { frame: frameOf(read, span, lexicon), ...wordsBeside(read, span) };
}

function frameOf(read: ReadClaim, span: Span, lexicon: Lexicon): WeightedWords {
  const content = [...read.terms.keys()].filter((i) => read.terms[i]?.content);
  const at = content.findIndex((i) => (read.terms[i]?.end ?? 0) > span.start);
  const first = at < 0 ? content.length : at;
  const past = content.findIndex((i) => (read.terms[i]?.start ?? 0) >= span.end);
  const after = past < 0 ? content.length : past;
  const kept = new Map<number, { word: number; weight: number }>();
  content.forEach((term, k) => {
    if ((k >= first && k < after) || read.terms[term]?.kind === 'figure') return;
    const distance = k < first ? first - k : k - after + 1;
    const id = read.ids[term] ?? 0;
    const weight = lexicon.weight(id) / Math.sqrt(distance);
    if (distance <= reach && weight > (kept.get(id)?.weight ?? 0)) kept.set(id, { word: read.wordIds[term] ?? -1, weight });
  });
  const entries = [...kept.values()];
  return {
    ids: Int32Array.from(kept.keys()),
    words: Int32Array.from(entries, ({ word }) => word),
    weights: Float64Array.from(entries, ({ weight }) => weight),
    sum: entries.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function wordsBeside({ terms }: ReadClaim, span: Span): Omit<Surroundings, 'frame'> {
  const isBeside = (term: number): boolean => terms[term]?.content === true && terms[term].kind !== 'figure';
  const all = [...terms.keys()].filter(isBeside);
  return {
    before: all.filter((term) => (terms[term]?.end ?? 0) <= span.start).reverse().slice(0, beside),
    after: all.filter((term) => (terms[term]?.start ?? 0) >= span.end).slice(0, beside),
  };
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
