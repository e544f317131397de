import type { Claim, ClaimRef } from '../model';
import { claimKey } from '../claim-key';
import { isStopWord, words } from '../words';

/** A claim as the index holds it. */
interface IndexedClaim {
  readonly claim: Claim;
  /** Stems of its content words, each once, in order of first mention. */
  readonly stems: readonly string[];
}

/**
 * Inverted index over the content stems of claims. Removal only marks what is gone; the lists are swept when a quarter
 * of what they hold is dead, so that changing one article costs the same in a corpus of any size.
 */
export class ClaimIndex {
  private entries: (IndexedClaim | undefined)[] = [];
  private postingsByStem = new Map<string, number[]>();
  private readonly frequencies = new Map<string, number>();
  private readonly numbersByUri = new Map<string, readonly number[]>();
  private readonly numberByKey = new Map<string, number>();
  private readonly titleByUri = new Map<string, readonly string[]>();
  private readonly urisByTitleStem = new Map<string, Set<string>>();
  private alive = 0;

  /** Number of claims held. */
  get size(): number {
    return this.alive;
  }

  /** Upper bound of the numbers that `postings` gives: the length for arrays indexed by them. */
  get capacity(): number {
    return this.entries.length;
  }

  /** Adds an article's claims, or replaces them; `title` is its headline, under which all of them can be found. */
  set(uri: string, claims: readonly Claim[], title = ''): void {
    this.delete(uri);
    this.setTitle(uri, title);
    const numbers = claims.map((claim) => this.add(claim));
    this.numbersByUri.set(uri, numbers);
  }

  delete(uri: string): void {
    for (const number of this.numbersByUri.get(uri) ?? []) this.remove(number);
    this.numbersByUri.delete(uri);
    this.setTitle(uri, '');
    if (this.entries.length > 64 && this.alive < 0.75 * this.entries.length) this.sweep();
  }

  claim(ref: ClaimRef): Claim | undefined {
    const number = this.numberByKey.get(claimKey(ref));
    return number === undefined ? undefined : this.entries[number]?.claim;
  }

  /** Numbers of the claims of one article, in order. */
  numbersOf(uri: string): readonly number[] {
    return this.numbersByUri.get(uri) ?? [];
  }

  /** The claim that bears this number now; numbers change when an article is set or deleted. */
  entry(number: number): IndexedClaim | undefined {
    return this.entries[number];
  }

  /** Numbers of the claims that hold a stem, and of some that are gone (`entry` gives undefined for those). */
  postings(stem: string): readonly number[] {
    return this.postingsByStem.get(stem) ?? [];
  }

  /** URIs of the articles whose titles hold a stem. */
  titled(stem: string): Iterable<string> {
    return this.urisByTitleStem.get(stem) ?? [];
  }

  /** Content stems of an article's title, each once. */
  titleOf(uri: string): readonly string[] {
    return this.titleByUri.get(uri) ?? [];
  }

  /** All stems that claims hold now. */
  stems(): Iterable<string> {
    return this.frequencies.keys();
  }

  /** Number of claims that hold a stem. */
  frequency(stem: string): number {
    return this.frequencies.get(stem) ?? 0;
  }

  /** Inverse document frequency, smoothed so that it is positive: ln(1 + (N - n + 0.5) / (n + 0.5)). */
  idf(stem: string): number {
    const n = this.frequency(stem);
    return Math.log(1 + Math.max(0, this.alive - n + 0.5) / (n + 0.5));
  }

  private add(claim: Claim): number {
    const number = this.entries.length;
    const stems = contentStems(claim.text);
    this.entries.push({ claim, stems });
    this.numberByKey.set(claimKey(claim), number);
    this.alive++;
    for (const stem of stems) {
      this.frequencies.set(stem, this.frequency(stem) + 1);
      const list = this.postingsByStem.get(stem);
      if (list) list.push(number);
      else this.postingsByStem.set(stem, [number]);
    }
    return number;
  }

  private remove(number: number): void {
    const entry = this.entries[number];
    if (!entry) return;
    this.entries[number] = undefined;
    this.numberByKey.delete(claimKey(entry.claim));
    this.alive--;
    for (const stem of entry.stems) {
      const left = this.frequency(stem) - 1;
      if (left > 0) this.frequencies.set(stem, left);
      else this.frequencies.delete(stem);
    }
  }

  private setTitle(uri: string, title: string): void {
    for (const stem of this.titleOf(uri)) {
      const uris = this.urisByTitleStem.get(stem);
      uris?.delete(uri);
      if (uris?.size === 0) this.urisByTitleStem.delete(stem);
    }
    this.titleByUri.delete(uri);
    if (title === '') return;
    const stems = contentStems(title);
    this.titleByUri.set(uri, stems);
    for (const stem of stems) {
      const uris = this.urisByTitleStem.get(stem);
      if (uris) uris.add(uri);
      else this.urisByTitleStem.set(stem, new Set([uri]));
    }
  }

  private sweep(): void {
    const kept = [...this.numbersByUri.keys()].map((uri) => ({ uri, claims: this.numbersOf(uri).flatMap((number) => this.entries[number]?.claim ?? []) }));
    this.entries = [];
    this.postingsByStem = new Map();
    this.frequencies.clear();
    this.numberByKey.clear();
    this.alive = 0;
    for (const { uri, claims } of kept) {
      this.numbersByUri.set(
        uri,
        claims.map((claim) => this.add(claim)),
      );
    }
  }
}

/** Stems of a text's content words, each once. A sentence of grammar words alone keeps them, to be found at all. */
export function contentStems(text: string): string[] {
  const all = words(text);
  const content = all.filter((word) => !isStopWord(word.text));
  return [...new Set((content.length > 0 ? content : all).map((word) => word.stem))];
}
