import type { Fingerprints } from './fingerprints';
import type { SharedShingle } from './traces';

/** A shingle that more articles hold is a standing phrase or boilerplate (passim's maxDF). */
const mostArticles = 12;
/** Holders looked up per shingle. Copies of one text by the hundred meet through the first of them. */
const mostHolders = 64;
const positionLimit = 2 ** 20;

/** Which article holds which shingle, and where. */
export class ShingleIndex {
  /** Hash to occurrences; an occurrence is article number × 2^20 + word position. */
  readonly #occurrences = new Map<number, number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #uris = new Map<number, string>();
  #nextNumber = 0;

  add(uri: string, { hashes, positions }: Fingerprints): void {
    const number = this.#nextNumber++;
    this.#numbers.set(uri, number);
    this.#uris.set(number, uri);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      const occurrence = number * positionLimit + Math.min(positions[i] ?? 0, positionLimit - 1);
      const known = this.#occurrences.get(hash);
      if (known) known.push(occurrence);
      else this.#occurrences.set(hash, [occurrence]);
    }
  }

  delete(uri: string, { hashes }: Fingerprints): void {
    const number = this.#numbers.get(uri);
    if (number === undefined) return;
    this.#numbers.delete(uri);
    this.#uris.delete(number);
    for (const hash of hashes) {
      const left = this.#occurrences.get(hash)?.filter((occurrence) => articleOf(occurrence) !== number) ?? [];
      if (left.length > 0) this.#occurrences.set(hash, left);
      else this.#occurrences.delete(hash);
    }
  }

  /** By the other article's URI, the shingles that it shares with this one: `a` here, `b` there. */
  shared(uri: string, { hashes, positions }: Fingerprints): ReadonlyMap<string, readonly SharedShingle[]> {
    const own = this.#numbers.get(uri);
    const found = new Map<string, SharedShingle[]>();
    for (let i = 0; i < hashes.length; i++) {
      const occurrences = this.#occurrences.get(hashes[i] ?? 0) ?? [];
      if (occurrences.length < 2) continue;
      const common = occurrences.length > mostArticles;
      for (const occurrence of occurrences.slice(0, mostHolders)) {
        const number = articleOf(occurrence);
        const other = this.#uris.get(number);
        if (number === own || other === undefined) continue;
        const shared = { a: positions[i] ?? 0, b: occurrence % positionLimit, common };
        const known = found.get(other);
        if (known) known.push(shared);
        else found.set(other, [shared]);
      }
    }
    return found;
  }
}

function articleOf(occurrence: number): number {
  return Math.floor(occurrence / positionLimit);
}
