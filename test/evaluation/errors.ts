import type { Gold } from './gold';
import { pairOf } from './gold';
import type { Score } from './score';

/** The wrong pairs of a cluster, those said with most confidence first, then those missed, as text to read. */
export function errorsOf(gold: Gold, score: Score, count: number): string[] {
  const textOf = new Map(gold.units.map((unit) => [unit.id, unit.text]));
  return score.pairs
    .filter((pair) => pair.gold !== pair.said)
    .sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1))
    .slice(0, count)
    .map((pair) => {
      const [x, y] = pairOf(pair.key);
      return `${gold.name} ${pair.key}: labelled ${pair.gold}, said ${pair.said} (${pair.score.toFixed(2)})\n  ${textOf.get(x) ?? ''}\n  ${textOf.get(y) ?? ''}`;
    });
}
