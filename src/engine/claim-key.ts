import type { ClaimRef } from './model';

/** One string for a claim, fit as a map's key. URIs hold no space: they are percent-encoded. */
export function claimKey(ref: ClaimRef): string {
  return `${ref.sentence} ${ref.uri}`;
}
