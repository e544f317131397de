import { readClaims } from '../../src/engine/claim/claims';
import { Lexicon } from '../../src/engine/match/lexicon';
import { readTerms } from '../../src/engine/match/prepare';
import type { Slot } from '../../src/engine/match/slots';
import { isMet, slotsOf } from '../../src/engine/match/slots';
import { compareLoosely } from '../../src/engine/match/value-distance';

/** Tells whether a value of a claim is the one that a label gives ("2.40pm", "1.38m", "Tue 13 Jan"), read as claims are. */
export function valueReader(): (slot: Slot, label: string) => boolean {
  const known = new Map<string, readonly Slot[]>();
  const read = (label: string): readonly Slot[] => {
    const slots = known.get(label) ?? slotsIn(label);
    known.set(label, slots);
    return slots;
  };
  return (slot, label) => read(label).some((other) => isSame(slot, other));
}

function slotsIn(label: string): Slot[] {
  const sentence = { start: 0, end: label.length, kind: 'claim' as const };
  const lexicon = new Lexicon(() => 1);
  return readClaims({ uri: 'label', text: label, sentences: [sentence], title: label }).flatMap((claim) => slotsOf(readTerms(claim, lexicon), lexicon));
}

/** Four digits without a unit read as a year, but may be a count; what rose is not what fell. */
function isSame(slot: Slot, label: Slot): boolean {
  if (slot.direction * label.direction < 0) return false;
  if (label.kind === 'year' && slot.kind !== 'year') return slot.low === Number(label.value);
  return slot.low === label.low || slot.high === label.low || isMet(compareLoosely(slot, label));
}
