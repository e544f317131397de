import type { Difference, Evidence, Relation } from '../model';
import type { ClashingValues } from './differences';
import { differencesOf } from './differences';
import { evidenceOf } from './evidence';
import type { PreparedClaim } from './prepare';

/** What of two linked claims carries the match, and what differs, in their own words; `clash` is what a conflict is about. */
export function describe(x: PreparedClaim, y: PreparedClaim, relation: Relation, clash?: ClashingValues): { evidence: Evidence[]; differences: Difference[] } {
  return { evidence: evidenceOf(x, y), differences: differencesOf(x, y, relation, clash) };
}
