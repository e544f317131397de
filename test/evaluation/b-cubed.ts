/** Precision, recall and their harmonic mean, 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (A. Bagga and B. Baldwin, 1998): how pure the found group of an item is and how whole, averaged over items.
 * Each item is in one group on either side; `undefined` as found group is a group of its own.
 */
export function bCubed(items: readonly { readonly found: string | undefined; readonly wanted: string }[]): BCubed {
  const named = items.map(({ found, wanted }, i) => ({ found: found ?? `alone ${i}`, wanted }));
  const found = count(named.map((item) => item.found));
  const wanted = count(named.map((item) => item.wanted));
  const both = count(named.map((item) => `${item.found}\n${item.wanted}`));
  const mean = (share: (item: { found: string; wanted: string }) => number) =>
    named.reduce((sum, item) => sum + share(item), 0) / (named.length || 1);
  const shared = (item: { found: string; wanted: string }) => both.get(`${item.found}\n${item.wanted}`) ?? 0;
  const precision = mean((item) => shared(item) / (found.get(item.found) ?? 1));
  const recall = mean((item) => shared(item) / (wanted.get(item.wanted) ?? 1));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
