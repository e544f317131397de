import type { Article, Lineage } from '../model';
import { fingerprints, type Fingerprints } from './fingerprints';
import { NameIndex } from './name-index';
import { readProvenance } from './provenance';
import { ShingleIndex } from './shingle-index';
import { readTokens, Vocabulary } from './tokens';
import { findTraces, type SharedShingle, type Text } from './traces';
import { judgeLineage } from './verdict';

interface Entry extends Text {
  readonly prints: Fingerprints;
  /** What is known of this article and others, by the other's URI. */
  readonly verdicts: Map<string, Lineage>;
}

/** Other articles that one is compared with, at most: those that share most with it. Copies of copies meet through each other. */
const mostPartners = 24;
/** A passage that is long enough to tell anything holds at least two. */
const fewestShingles = 2;
/** … of those that share names but no text, which only a rewrite does. */
const mostNamesakes = 8;
const fewestNames = 5;

/**
 * Finds which articles' texts come from others', from the passages that they share. Only what was set or deleted
 * since is looked at again; an article costs the same however many there are.
 */
export class LineageFinder {
  readonly #vocabulary = new Vocabulary();
  readonly #index = new ShingleIndex();
  readonly #names = new NameIndex();
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new Set<string>();

  set(article: Article): void {
    this.delete(article.uri);
    const tokens = readTokens(article, this.#vocabulary);
    const prints = fingerprints(tokens.ids, tokens.quoted);
    this.#entries.set(article.uri, { article, tokens, provenance: readProvenance(article), prints, verdicts: new Map() });
    this.#index.add(article.uri, prints);
    this.#names.add(article.uri, tokens.names);
    this.#changed.add(article.uri);
  }

  delete(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    for (const other of entry.verdicts.keys()) this.#entries.get(other)?.verdicts.delete(uri);
    this.#index.delete(uri, entry.prints);
    this.#names.delete(uri, entry.tokens.names);
    this.#entries.delete(uri);
    this.#changed.delete(uri);
  }

  /** All lineages, ordered by the copy's URI, then the origin's. */
  lineages(): readonly Lineage[] {
    const compared = new Set<string>();
    for (const uri of this.#changed) {
      compared.add(uri);
      this.#compare(uri, compared);
    }
    this.#changed.clear();
    const found = new Set<Lineage>();
    for (const entry of this.#entries.values()) {
      for (const lineage of entry.verdicts.values()) if (lineage.kind !== 'rewrite' || !this.#areSiblings(lineage)) found.add(lineage);
    }
    return [...found].sort((x, y) => compareStrings(x.uri, y.uri) || compareStrings(x.from, y.from));
  }

  /** Whether both come from a third: two versions of one text are alike without being each other's. */
  #areSiblings({ uri, from }: Lineage): boolean {
    const verdicts = this.#entries.get(from)?.verdicts.values() ?? [];
    for (const other of verdicts) {
      if (other.uri === from && this.#entries.get(uri)?.verdicts.get(other.from)?.uri === uri) return true;
    }
    return false;
  }

  #compare(uri: string, compared: ReadonlySet<string>): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    for (const [other, shared] of this.#partners(uri, entry)) {
      const otherEntry = this.#entries.get(other);
      if (!otherEntry || compared.has(other)) continue;
      const lineage = judgeLineage(entry, otherEntry, findTraces(entry, otherEntry, shared));
      if (!lineage) continue;
      entry.verdicts.set(other, lineage);
      otherEntry.verdicts.set(uri, lineage);
    }
  }

  #partners(uri: string, { prints, tokens }: Entry): (readonly [string, readonly SharedShingle[]])[] {
    const shared = this.#index.shared(uri, prints);
    const names = this.#names.shared(uri, tokens.names);
    const partners = [...shared]
      .filter(([other, shingles]) => shingles.length >= fewestShingles || (names.get(other) ?? 0) >= fewestNames)
      .sort((x, y) => y[1].length - x[1].length || compareStrings(x[0], y[0]))
      .slice(0, mostPartners);
    const namesakes = [...names]
      .filter(([other, count]) => count >= fewestNames && !shared.has(other))
      .sort((x, y) => y[1] - x[1] || compareStrings(x[0], y[0]))
      .slice(0, mostNamesakes);
    return [...partners, ...namesakes.map(([other]) => [other, []] as const)];
  }
}

function compareStrings(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
