/** An undirected graph over the nodes 0 to `size` - 1; edges of the same two nodes add up. */
export interface Graph {
  readonly size: number;
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

interface Group {
  readonly members: number[];
  /** Summed weights of the edges to other groups, by their number. */
  readonly ties: Map<number, number>;
}

/**
 * Groups nodes by average linkage (UPGMA): two groups are joined as long as the mean weight over all pairs of their
 * nodes, 0 where there is no edge, is at least `least`. Found by chains of nearest neighbours (F. Murtagh, 1983), so
 * near-linear in the edges of a sparse graph. Gives the groups in order of their first nodes, members in order.
 */
export function averageLink({ size, edges }: Graph, least: number): number[][] {
  const groups = new Map<number, Group>();
  for (let node = 0; node < size; node++) groups.set(node, { members: [node], ties: new Map() });
  for (const { a, b, weight } of edges) {
    if (a === b) continue;
    addTie(groups.get(a), b, weight);
    addTie(groups.get(b), a, weight);
  }
  const chain: number[] = [];
  for (let start = 0; start < size; start++) {
    if (groups.has(start)) chain.push(start);
    while (chain.length > 0) {
      const tip = chain.at(-1) ?? 0;
      const before = chain.at(-2);
      const nearest = nearestOf(groups, tip, before, least);
      if (nearest === undefined) {
        chain.pop();
      } else if (nearest === before) {
        chain.length -= 2;
        join(groups, before, tip);
        if (chain.length === 0) chain.push(before);
      } else {
        chain.push(nearest);
      }
    }
  }
  return [...groups.values()].map(({ members }) => members.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function addTie(group: Group | undefined, to: number, weight: number): void {
  group?.ties.set(to, (group.ties.get(to) ?? 0) + weight);
}

/** The group with the greatest mean weight to this one; of equals `favoured`, else the lowest number. */
function nearestOf(groups: ReadonlyMap<number, Group>, number: number, favoured: number | undefined, least: number): number | undefined {
  const group = groups.get(number);
  let best: number | undefined;
  let bestMean = least;
  for (const [other, sum] of group?.ties ?? []) {
    const mean = sum / ((group?.members.length ?? 1) * (groups.get(other)?.members.length ?? 1));
    if (mean < bestMean || (mean === bestMean && best !== undefined && other !== favoured && (best === favoured || other > best))) continue;
    best = other;
    bestMean = mean;
  }
  return best;
}

/** Takes the second group into the first. */
function join(groups: Map<number, Group>, into: number, from: number): void {
  const target = groups.get(into);
  const source = groups.get(from);
  if (!target || !source) return;
  target.members.push(...source.members);
  target.ties.delete(from);
  source.ties.delete(into);
  for (const [other, weight] of source.ties) {
    addTie(target, other, weight);
    const ties = groups.get(other)?.ties;
    ties?.delete(from);
    ties?.set(into, (ties.get(into) ?? 0) + weight);
  }
  groups.delete(from);
}
