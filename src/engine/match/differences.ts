import type { Difference } from '../model';
import { cosine } from './bag';
import type { PreparedClaim } from './prepare';
import type { Slot } from './slots';
import { compareSlots } from './slots';

/** The words around two values must agree at least so far for the values to be set against each other. */
const leastFrame = 0.12;

/** Values of the same kind, among like words, that the two claims give differently. Each value is named once. */
export function differencesOf(x: PreparedClaim, y: PreparedClaim): Difference[] {
  const met = (slot: Slot, others: readonly Slot[]): boolean =>
    others.some((other) => ['equal', 'near'].includes(compareSlots(slot, other)));
  const left = x.slots.filter((slot) => !met(slot, y.slots));
  const right = y.slots.filter((slot) => !met(slot, x.slots));
  const found = left.flatMap((a) =>
    right
      .filter((b) => compareSlots(a, b) === 'different')
      .map((b) => ({ a, b, frame: cosine(a.frame, b.frame) }))
      .filter(({ frame }) => frame >= leastFrame),
  );
  found.sort((p, q) => q.frame - p.frame || p.a.start - q.a.start || p.b.start - q.b.start);
  const used = new Set<Slot>();
  return found.flatMap(({ a, b }): Difference[] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    const slot = a.kind === 'name' ? 'name' : a.kind === 'clock' || a.kind === 'day' ? 'date' : 'figure';
    return [{ slot, a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } }];
  });
}
