import type { Difference, Evidence } from '../model';
import { differencesOf } from './differences';
import { evidenceOf } from './evidence';
import type { PreparedClaim } from './prepare';

/** What of two linked claims carries the match, and what differs, in their own words. */
export function describe(x: PreparedClaim, y: PreparedClaim): { evidence: Evidence[]; differences: Difference[] } {
  const differences = differencesOf(x, y);
  return { evidence: evidenceOf(x, y), differences };
}
