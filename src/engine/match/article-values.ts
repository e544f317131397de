import type { PreparedClaim } from './prepare';
import type { Slot } from './slots';
import { isMet, isTime, unitLikeness } from './slots';
import { frameLikeness } from './surroundings';
import { compareLoosely } from './value-distance';

/** What an article says of a value of another one. */
export interface Stated {
  /** How often it states the value itself, and the best agreement of the words around, 0 to 1. */
  readonly count: number;
  readonly frame: number;
  /** The values that it states instead: other ones of the same unit. */
  readonly others: ReadonlySet<string>;
}

/** Units less alike than this count other things. */
const leastAlike = 0.6;

/** The values of an article, asked for those of another one; the same are asked for many times. */
export class ArticleValues {
  private readonly known = new Map<Slot, Stated>();

  constructor(private readonly claims: readonly PreparedClaim[]) {}

  /** What the article says of a value of another. */
  stated(slot: Slot): Stated {
    const known = this.known.get(slot);
    if (known) return known;
    const stated = search(this.claims, slot);
    this.known.set(slot, stated);
    return stated;
  }
}

/** How many values an article states in place of one, apart from this. */
export function othersThan(slot: Slot, { others }: Stated): number {
  return others.size - Number(others.has(slot.value));
}

function search(claims: readonly PreparedClaim[], slot: Slot): Stated {
  let [count, frame] = [0, 0];
  const others = new Set<string>();
  const family = isTime(slot) ? 'times' : 'figures';
  for (const { families } of claims) {
    for (const other of families[family]) {
      const relation = compareLoosely(slot, other);
      if (relation === 'different' && countAlike(slot, other)) others.add(other.value);
      if (!isMet(relation)) continue;
      count++;
      frame = Math.max(frame, frameLikeness(slot, other));
    }
  }
  return { count, frame, others };
}

function countAlike(x: Slot, y: Slot): boolean {
  return Number.isNaN(x.low) ? x.kind === y.kind : unitLikeness(x, y) >= leastAlike;
}
