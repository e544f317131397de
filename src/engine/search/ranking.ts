import type { Word } from '../words';
import type { WeightedStems } from './weights';

/** The stems of a claim and of what stands around it. */
export interface Fields {
  readonly claim: readonly string[];
  readonly title: readonly string[];
  readonly beside: readonly string[];
}

// Chosen on the training queries of the claim-search set; the development queries were only reported on.
const saturation = 1.2;
const lengthWeight = 0.3;
const usualLength = 12;
const titleWeight = 0.8;
const besideWeight = 0.1;
const pairWeight = 0.3;
const exactWeight = 0.1;

/** BM25F over a claim, its article's title and the claims beside it (S. Robertson, H. Zaragoza and M. Taylor, 2004). */
export function fieldScore(fields: Fields, weighed: WeightedStems): number {
  const frequencies = new Map<string, number>();
  const count = (stems: readonly string[], weight: number): void => {
    const each = weight / (1 - lengthWeight + (lengthWeight * stems.length) / usualLength);
    for (const stem of stems) {
      if (weighed.has(stem)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + each);
    }
  };
  count(fields.claim, 1);
  count(fields.title, titleWeight);
  count(fields.beside, besideWeight);
  let score = 0;
  for (const [stem, frequency] of frequencies) {
    score += ((weighed.get(stem) ?? 0) * (saturation + 1) * frequency) / (saturation + frequency);
  }
  return score;
}

/** What a claim of these words gains by holding typed words exactly as typed and next to each other. */
export function wordingScore(said: readonly Word[], typed: readonly string[], weighed: WeightedStems): number {
  if (typed.length === 0) return 0;
  let score = 0;
  for (const [i, word] of said.entries()) {
    const at = typed.indexOf(word.text);
    if (at === -1) continue;
    const weight = weighed.get(word.stem) ?? 0;
    score += exactWeight * weight;
    const next = said[i + 1];
    if (next && next.text === typed[at + 1]) score += pairWeight * Math.min(weight, weighed.get(next.stem) ?? 0);
  }
  return score;
}
