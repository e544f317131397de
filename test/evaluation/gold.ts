import * as z from 'zod';
import type { Relation } from '../../src/engine/model';

const fact = z.object({ id: z.string(), value: z.string() });

const unit = z.object({
  id: z.string(),
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.enum(['claim', 'boilerplate', 'comment']),
  topic: z.string().optional(),
  speaker: z.string().optional(),
  facts: z.array(fact).optional(),
  main: z.string().optional(),
});

const relation = z.enum(['same', 'partial', 'conflict']);
const filePair = z.object({ file: z.string(), from: z.string(), kind: z.string().optional() });

/** A `gold.json`: the labelled units of a cluster's articles and, given outright or by facts, how they are related. */
export const goldSchema = z.object({
  name: z.string(),
  /** Folder of the articles, relative to the file of labels; without it they stand beside it. */
  articles: z.string().optional(),
  units: z.array(unit),
  pairs: z.array(z.tuple([z.string(), z.string(), relation])).optional(),
  contested: z.array(z.tuple([z.string(), z.string()])).optional(),
  scope: z.array(z.tuple([z.string(), z.string()])).optional(),
  lineage: z.array(filePair).optional(),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldUnit = z.infer<typeof unit>;

/** Names an unordered pair of units or files. */
export function pairKey(x: string, y: string): string {
  return x < y ? `${x}|${y}` : `${y}|${x}`;
}

/** The two names that `pairKey` joined. */
export function pairOf(key: string): readonly [string, string] {
  const bar = key.indexOf('|');
  return [key.slice(0, bar), key.slice(bar + 1)];
}

/** The labelled pairs of units, by `pairKey`: as given, or derived from the facts that each unit states. */
export function goldPairs(gold: Gold): Map<string, Relation> {
  if (gold.pairs) return new Map(gold.pairs.map(([x, y, label]) => [pairKey(x, y), label]));
  const pairs = new Map<string, Relation>();
  const claims = gold.units.filter((u) => u.kind === 'claim');
  claims.forEach((x, i) => {
    for (const y of claims.slice(i + 1)) {
      if (x.file === y.file) continue;
      const label = relationByFacts(x, y);
      if (label) pairs.set(pairKey(x.id, y.id), label);
    }
  });
  return pairs;
}

/** What the facts of two sentences say of their relation: one fact with two values is a conflict. */
export function relationByFacts(
  x: Pick<GoldUnit, 'facts' | 'main'>,
  y: Pick<GoldUnit, 'facts' | 'main'>,
): Relation | undefined {
  let shared = false;
  for (const f of x.facts ?? []) {
    for (const g of y.facts ?? []) {
      if (f.id !== g.id) continue;
      if (f.value !== g.value) return 'conflict';
      shared = true;
    }
  }
  if (!shared) return undefined;
  return x.main && x.main === y.main ? 'same' : 'partial';
}

/** Whether pairs of these two units are labelled at all: of labelled files, and not left open by the annotators. */
export function scopeOf(gold: Gold): (key: string) => boolean {
  const contested = new Set((gold.contested ?? []).map(([x, y]) => pairKey(x, y)));
  const files = gold.scope && new Set(gold.scope.map(([x, y]) => pairKey(x, y)));
  const fileOf = new Map(gold.units.map((u) => [u.id, u.file]));
  return (key) => {
    if (contested.has(key)) return false;
    if (!files) return true;
    const [x, y] = pairOf(key);
    return files.has(pairKey(fileOf.get(x) ?? '', fileOf.get(y) ?? ''));
  };
}
