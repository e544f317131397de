import type { Claim, Evidence, Link, Relation } from '../model';
import { isStopWord, words } from '../words';
import type { ClaimIndex } from './claim-index';
import { contentStems } from './claim-index';

const link = 0.15;
const same = 0.36;

/** Judges a pair by the cosine of their stems, weighted by idf. */
export function judge(a: Claim, b: Claim, index: ClaimIndex): Link | undefined {
  const [x, y] = [contentStems(a), contentStems(b)];
  const shared = new Set(x.filter((stem) => y.includes(stem)));
  const cosine = weight([...shared], index) / Math.sqrt(weight(x, index) * weight(y, index) || 1);
  if (cosine < link) return undefined;
  const relation: Relation = cosine >= same ? 'same' : 'partial';
  return {
    a: { uri: a.uri, sentence: a.sentence },
    b: { uri: b.uri, sentence: b.sentence },
    relation,
    score: Math.min(0.99, 0.3 + cosine),
    judge: 'features',
    evidence: sharedWords(a, b, shared),
    differences: [],
  };
}

function weight(stems: readonly string[], index: ClaimIndex): number {
  return stems.reduce((sum, stem) => sum + index.idf(stem) ** 2, 0);
}

function sharedWords(a: Claim, b: Claim, shared: ReadonlySet<string>): Evidence[] {
  const inB = words(b.text);
  return words(a.text).flatMap((word) => {
    if (!shared.has(word.stem) || isStopWord(word.text)) return [];
    const other = inB.find((candidate) => candidate.stem === word.stem);
    if (!other) return [];
    return [
      {
        a: { start: a.start + word.start, end: a.start + word.end },
        b: { start: b.start + other.start, end: b.start + other.end },
      },
    ];
  });
}
