import type { Difference, Relation, Span } from '../model';
import { isDenial } from './opposition';
import type { PreparedClaim } from './prepare';
import { isAntonymPair } from './semantic/word-relations';
import type { Slot } from './slots';
import { compareSlots, isMet, isTime } from './slots';
import { frameLikeness } from './surroundings';
import { compareLoosely } from './value-distance';
import type { ValuePair } from './value-pairs';

/** A value of either claim, of which but one can be right. */
export type ClashingValues = Pick<ValuePair, 'x' | 'y'>;

/**
 * So far must the words around two values agree for them to be set against each other. Names stand in too many roles to
 * be named on less; of a conflict a figure or date may be what it is about even among other words.
 */
const leastFrame = { name: 0.5, value: 0.3, nameOfConflict: 0.3, valueOfConflict: 0.08 };

/**
 * What the two claims give differently: values of a kind among like words, and words of opposite meaning; of a conflict
 * without either, the word by which the one denies. Each value is named once: those that a conflict is about first, if
 * values are what it is about, then those that agree most around.
 */
export function differencesOf(x: PreparedClaim, y: PreparedClaim, relation: Relation, clash?: ClashingValues): Difference[] {
  const found = [...differingValues(x, y, relation === 'conflict', clash), ...oppositeWords(x, y)];
  return found.length === 0 && relation === 'conflict' ? denials(x, y) : found;
}

function differingValues(x: PreparedClaim, y: PreparedClaim, conflict: boolean, clash: ClashingValues | undefined): Difference[] {
  const compare = conflict ? compareLoosely : compareSlots;
  const left = unmet(x.slots, y.slots, compare);
  const right = unmet(y.slots, x.slots, compare);
  const found = left.flatMap((a) =>
    right
      .filter((b) => compare(a, b) === 'different')
      .map((b) => ({ a, b, frame: frameLikeness(a, b) }))
      .filter(({ frame }) => frame >= leastFor(a, conflict)),
  );
  found.sort((p, q) => Number(p.a.kind === 'name') - Number(q.a.kind === 'name') || q.frame - p.frame || p.a.start - q.a.start);
  const used = new Set<Slot>();
  const about = conflict && clash ? [{ a: clash.x, b: clash.y }] : [];
  return [...about, ...found].flatMap(({ a, b }): Difference[] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [{ slot: slotName(a), a: spanOf(a), b: spanOf(b) }];
  });
}

/** The slots whose value none of the others may be. */
function unmet(slots: readonly Slot[], others: readonly Slot[], compare: typeof compareSlots): Slot[] {
  return slots.filter((slot) => !others.some((other) => isMet(compare(slot, other))));
}

function leastFor(slot: Slot, conflict: boolean): number {
  if (slot.kind === 'name') return conflict ? leastFrame.nameOfConflict : leastFrame.name;
  return conflict ? leastFrame.valueOfConflict : leastFrame.value;
}

function slotName(slot: Slot): Difference['slot'] {
  if (slot.kind === 'name') return 'name';
  return isTime(slot) ? 'date' : 'figure';
}

/** Content words of opposite meaning. */
function oppositeWords(x: PreparedClaim, y: PreparedClaim): Difference[] {
  const found: Difference[] = [];
  for (const i of x.line.opposable) {
    for (const j of y.line.opposable) {
      if (!isAntonymPair(x.line.words[i] ?? -1, y.line.words[j] ?? -1)) continue;
      const [term, other] = [x.terms[x.line.terms[i] ?? -1], y.terms[y.line.terms[j] ?? -1]];
      if (term?.content && other?.content) found.push({ slot: 'direction', a: spanOf(term), b: spanOf(other) });
    }
  }
  return found;
}

/** The denying word where but one of the two denies, against the claim of the other. */
function denials(x: PreparedClaim, y: PreparedClaim): Difference[] {
  const [inX, inY] = [x.terms.find((term) => isDenial(term.word)), y.terms.find((term) => isDenial(term.word))];
  if (inX && !inY) return [{ slot: 'negation', a: spanOf(inX), b: spanOf(y.claim) }];
  if (inY && !inX) return [{ slot: 'negation', a: spanOf(x.claim), b: spanOf(inY) }];
  return [];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
