/** In how many of so many stories the words of everyday language occur, by stem; words of `few` stories or less are left out. */
export interface EverydayWords {
  readonly stories: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** What this many stories have is nobody's everyday word. */
export const few = 4;

/** How much of its weight a word keeps that all stories have. */
const leastKept = 0.5;

/**
 * How much of its weight a term keeps, 0.5 to 1: words that stories of all kinds use ("asked", "night", "two") tell less
 * of what a sentence is about than their rarity in one folder has it.
 */
export function keptWeight({ stories, counts }: EverydayWords): (key: string) => number {
  const byKey = new Map(Object.entries(counts));
  const range = Math.log(stories / few);
  return (key) => {
    const count = byKey.get(key) ?? 0;
    return count <= few || range <= 0 ? 1 : leastKept + ((1 - leastKept) * Math.log(stories / count)) / range;
  };
}
