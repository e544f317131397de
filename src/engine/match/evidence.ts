import type { Evidence } from '../model';
import type { PreparedClaim } from './prepare';
import { similarityOfIds } from './semantic/similarity';
import type { Term } from './terms';

/** Words alike at least this much are shown as carrying a match. */
const leastAlike = 0.4;

interface Aligned {
  readonly i: number;
  readonly j: number;
}

/**
 * The words of two claims that say the same, merged to runs where they follow each other in both; grammar words only
 * inside of runs. Each word is paired once, the most alike first.
 */
export function evidenceOf(x: PreparedClaim, y: PreparedClaim): Evidence[] {
  const pairs = alignedContent(x, y).sort((p, q) => p.i - q.i);
  const runs: { firstI: number; lastI: number; firstJ: number; lastJ: number }[] = [];
  for (const { i, j } of pairs) {
    const run = runs.at(-1);
    if (run && follows(x.terms, run.lastI, i) && j > run.lastJ && follows(y.terms, run.lastJ, j)) {
      run.lastI = i;
      run.lastJ = j;
    } else runs.push({ firstI: i, lastI: i, firstJ: j, lastJ: j });
  }
  return runs.map((run) => ({
    a: { start: x.terms[run.firstI]?.start ?? 0, end: x.terms[run.lastI]?.end ?? 0 },
    b: { start: y.terms[run.firstJ]?.start ?? 0, end: y.terms[run.lastJ]?.end ?? 0 },
  }));
}

/** Whether only grammar words stand between two terms. */
function follows(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (terms[i]?.content) return false;
  return to > from;
}

function alignedContent(x: PreparedClaim, y: PreparedClaim): Aligned[] {
  if (!hasContent(x) || !hasContent(y)) return [];
  const found: (Aligned & { readonly alike: number; readonly apart: number })[] = [];
  const [of, other] = [x.line, y.line];
  for (let k = 0; k < of.ids.length; k++) {
    const [id, word] = [of.ids[k], of.words[k] ?? -1];
    for (let l = 0; l < other.ids.length; l++) {
      const alike = id === other.ids[l] ? 1 : similarityOfIds(word, other.words[l] ?? -1);
      if (alike < leastAlike) continue;
      const [i, j] = [of.terms[k] ?? 0, other.terms[l] ?? 0];
      found.push({ i, j, alike, apart: Math.abs(i / x.terms.length - j / y.terms.length) });
    }
  }
  found.sort((p, q) => q.alike - p.alike || p.apart - q.apart || p.i - q.i || p.j - q.j);
  const usedX = new Set<number>();
  const usedY = new Set<number>();
  return found.filter(({ i, j }) => {
    if (usedX.has(i) || usedY.has(j)) return false;
    usedX.add(i);
    usedY.add(j);
    return true;
  });
}

/** Whether the line of a claim is of content words; a claim without any is compared by what it has. */
function hasContent({ terms, line }: PreparedClaim): boolean {
  return terms[line.terms[0] ?? -1]?.content === true;
}
