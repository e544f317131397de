const stubLength = 4;

/**
 * Numbers for the keys that claims are compared by, and in how many claims each occurs. Weights are inverse document
 * frequencies over the claims counted, of which everyday words keep but a part.
 */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly stubs: number[] = [];
  private readonly kept: number[] = [];
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

  /** Counts so many claims in, or out where `claims` is negative; `ids` are those of all of them together. */
  count(ids: Iterable<number>, claims: number): void {
    this.claims += claims;
    const by = Math.sign(claims);
    for (const id of ids) this.counts[id] = (this.counts[id] ?? 0) + by;
  }

  /** ln(1 + (N - n + 0.5) / (n + 0.5)), times what its key keeps: always positive, high for what is rare. */
  weight(id: number): number {
    const n = this.counts[id] ?? 0;
    return (this.kept[id] ?? 1) * Math.log(1 + Math.max(0, this.claims - n + 0.5) / (n + 0.5));
  }
}
