/** Holders of a name beyond which it tells nothing: all articles of a long story name the same people. */
const mostHolders = 48;

/** Which articles hold which names and numbers, so that those that tell of one event in other words meet. */
export class NameIndex {
  readonly #holders = new Map<number, Set<string>>();

  add(uri: string, names: readonly number[]): void {
    for (const name of names) {
      const known = this.#holders.get(name);
      if (known) known.add(uri);
      else this.#holders.set(name, new Set([uri]));
    }
  }

  delete(uri: string, names: readonly number[]): void {
    for (const name of names) {
      const holders = this.#holders.get(name);
      holders?.delete(uri);
      if (holders?.size === 0) this.#holders.delete(name);
    }
  }

  /** By the other article's URI, how many telling names it shares with this one. */
  shared(uri: string, names: readonly number[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const name of names) {
      const holders = this.#holders.get(name);
      if (!holders || holders.size < 2 || holders.size > mostHolders) continue;
      for (const other of holders) if (other !== uri) found.set(other, (found.get(other) ?? 0) + 1);
    }
    return found;
  }
}
