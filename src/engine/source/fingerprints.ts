/** Words in a shingle. */
export const shingleLength = 4;
/** Shingles in a window. Two texts that share `shingleLength + windowLength - 1` words in a row share a fingerprint. */
const windowLength = 4;

export interface Fingerprints {
  readonly hashes: Int32Array;
  /** Word position of each. */
  readonly positions: Int32Array;
}

/**
 * Chooses about two in five of a text's word shingles so that equal passages choose equal ones (winnowing: Schleimer,
 * Wilkerson and Aiken, 2003). Shingles that hold a quoted word are left out.
 */
export function fingerprints(ids: Int32Array, quoted: Uint8Array): Fingerprints {
  const hashes: number[] = [];
  const positions: number[] = [];
  const window: number[] = [];
  let lastChosen = -1;
  let unquotedRun = 0;
  for (let end = 0; end < ids.length; end++) {
    unquotedRun = quoted[end] === 1 ? 0 : unquotedRun + 1;
    if (unquotedRun === 0) window.length = 0;
    if (unquotedRun < shingleLength) continue;
    const start = end - shingleLength + 1;
    window.push(hashShingle(ids, start));
    if (window.length > windowLength) window.shift();
    if (window.length < windowLength) continue;
    let least = 0;
    for (let i = 1; i < windowLength; i++) if ((window[i] ?? 0) <= (window[least] ?? 0)) least = i;
    const position = start - windowLength + 1 + least;
    if (position === lastChosen) continue;
    lastChosen = position;
    hashes.push(window[least] ?? 0);
    positions.push(position);
  }
  return { hashes: Int32Array.from(hashes), positions: Int32Array.from(positions) };
}

function hashShingle(ids: Int32Array, start: number): number {
  let hash = 0x2545f491;
  for (let i = start; i < start + shingleLength; i++) {
    hash = Math.imul(hash ^ (ids[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
