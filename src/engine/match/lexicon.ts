const stubLength = 4;

/** What some claims are counted under: every id as often as there are claims that have it. */
export interface CountedClaims {
  readonly claims: number;
  readonly ids: ArrayLike<number>;
}

/**
 * Numbers for the keys that claims are compared by, and what each weighs: the inverse document frequency over the claims
 * that are counted, of which everyday words keep but a part.
 */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly stubs: number[] = [];
  private readonly kept: number[] = [];
  private counted: readonly CountedClaims[] = [];
  private claims = 0;

  /** `keptWeight`: how much of its weight a key keeps, 0 to 1. */
  constructor(private readonly keptWeight: (key: string) => number) {}

  id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    this.counts.push(0);
    this.kept.push(this.keptWeight(key));
    return id;
  }

  /** The id of the first letters of a key, given the key's: "Vostrany" and "Vostranian" share it. */
  stub(id: number, key: string): number {
    return (this.stubs[id] ??= this.id(`${key.slice(0, stubLength)}-`));
  }

  /** From now on these claims are counted, and no others. */
  countOnly(counted: readonly CountedClaims[]): void {
    for (const { ids } of this.counted) for (let k = 0; k < ids.length; k++) this.counts[ids[k] ?? 0] = 0;
    this.claims = 0;
    for (const { ids, claims } of counted) {
      this.claims += claims;
      for (let k = 0; k < ids.length; k++) this.counts[ids[k] ?? 0] = (this.counts[ids[k] ?? 0] ?? 0) + 1;
    }
    this.counted = counted;
  }

  /** ln(1 + (N - n + 0.5) / (n + 0.5)), times what its key keeps: always positive, high for what is rare. */
  weight(id: number): number {
    const n = this.counts[id] ?? 0;
    return (this.kept[id] ?? 1) * Math.log(1 + Math.max(0, this.claims - n + 0.5) / (n + 0.5));
  }
}
