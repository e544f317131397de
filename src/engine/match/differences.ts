import type { Difference } from '../model';
import { fold } from '../words';
import type { PreparedClaim } from './prepare';
import type { Slot } from './slots';
import { compareSlots, frameLikeness } from './slots';

/** The words around two values must agree at least so far for the values to be set against each other. */
const leastFrame = 0.25;

/** Values of the same kind, among like words, that the two claims give differently. Each value is named once. */
export function differencesOf(x: PreparedClaim, y: PreparedClaim): Difference[] {
  const met = (slot: Slot, others: readonly Slot[]): boolean =>
    others.some((other) => ['equal', 'near'].includes(compareSlots(slot, other)));
  const left = x.slots.filter((slot) => !met(slot, y.slots));
  const right = y.slots.filter((slot) => !met(slot, x.slots));
  const found = left.flatMap((a) =>
    right
      .filter((b) => compareSlots(a, b) === 'different' && wording(x, a) !== wording(y, b))
      .map((b) => ({ a, b, frame: frameLikeness(a, b) }))
      .filter(({ frame }) => frame >= leastFrame),
  );
  found.sort((p, q) => q.frame - p.frame || p.a.start - q.a.start || p.b.start - q.b.start);
  const used = new Set<Slot>();
  return found.flatMap(({ a, b }): Difference[] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    const slot = slotName(a.kind);
    return [{ slot, a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } }];
  });
}

/** A slot's own words: a name may be short for different names in two articles and still be the same word. */
function wording({ claim }: PreparedClaim, slot: Slot): string {
  return fold(claim.text.slice(slot.start - claim.start, slot.end - claim.start));
}

function slotName(kind: Slot['kind']): Difference['slot'] {
  if (kind === 'name') return 'name';
  return ['clock', 'day', 'weekday', 'month', 'year'].includes(kind) ? 'date' : 'figure';
}
