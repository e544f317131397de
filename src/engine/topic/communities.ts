/** An undirected graph over the nodes 0 to `size` - 1; each edge given once. */
export interface Graph {
  readonly size: number;
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

type Neighbours = readonly ReadonlyMap<number, number>[];

const mostLevels = 12;
const mostSweeps = 20;

/**
 * Groups nodes that are tied more closely than chance would have it (Louvain: V. Blondel and others, 2008; resolution
 * as of J. Reichardt and S. Bornholdt, 2006: the higher, the smaller the groups). Gives each node's group, numbered
 * from 0 in order of first member. Nodes are visited in their order, so the same graph gives the same groups.
 */
export function findCommunities(graph: Graph, resolution: number): number[] {
  let groups = Array.from({ length: graph.size }, (_, node) => node);
  let current = graph;
  let loops: Float64Array = new Float64Array(graph.size);
  for (let level = 0; level < mostLevels; level++) {
    const moved = renumber(moveNodes(current, loops, resolution));
    const count = moved.reduce((most, group) => Math.max(most, group + 1), 0);
    groups = groups.map((group) => moved[group] ?? group);
    if (count === current.size) break;
    [current, loops] = merge(current, loops, moved, count);
  }
  return renumber(groups);
}

function moveNodes({ size, edges }: Graph, loops: Float64Array, resolution: number): number[] {
  const neighbours = neighboursOf(size, edges);
  const degrees = Float64Array.from(loops, (loop) => 2 * loop);
  for (const { a, b, weight } of edges) {
    degrees[a] = (degrees[a] ?? 0) + weight;
    degrees[b] = (degrees[b] ?? 0) + weight;
  }
  const total = degrees.reduce((sum, degree) => sum + degree, 0) || 1;
  const groups = Array.from({ length: size }, (_, node) => node);
  const groupDegrees = Float64Array.from(degrees);
  for (let sweep = 0, moves = 1; moves > 0 && sweep < mostSweeps; sweep++) {
    moves = 0;
    for (let node = 0; node < size; node++) {
      const degree = degrees[node] ?? 0;
      const own = groups[node] ?? node;
      const ties = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of neighbours[node] ?? []) {
        const group = groups[other] ?? other;
        ties.set(group, (ties.get(group) ?? 0) + weight);
      }
      groupDegrees[own] = (groupDegrees[own] ?? 0) - degree;
      const gain = (group: number) => (ties.get(group) ?? 0) - (resolution * degree * (groupDegrees[group] ?? 0)) / total;
      let best = own;
      for (const group of ties.keys()) if (gain(group) > gain(best) + 1e-12) best = group;
      groupDegrees[best] = (groupDegrees[best] ?? 0) + degree;
      if (best !== own) {
        groups[node] = best;
        moves++;
      }
    }
  }
  return groups;
}

function neighboursOf(size: number, edges: readonly Edge[]): Neighbours {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>());
  for (const { a, b, weight } of edges) {
    neighbours[a]?.set(b, (neighbours[a].get(b) ?? 0) + weight);
    neighbours[b]?.set(a, (neighbours[b].get(a) ?? 0) + weight);
  }
  return neighbours;
}

/** The graph of the groups, and the weight that each holds within itself. */
function merge(graph: Graph, loops: Float64Array, groups: readonly number[], count: number): [Graph, Float64Array] {
  const within = new Float64Array(count);
  for (const [node, group] of groups.entries()) within[group] = (within[group] ?? 0) + (loops[node] ?? 0);
  const between = new Map<number, number>();
  for (const { a, b, weight } of graph.edges) {
    const [x, y] = [groups[a] ?? a, groups[b] ?? b];
    if (x === y) {
      within[x] = (within[x] ?? 0) + weight;
    } else {
      const key = Math.min(x, y) * count + Math.max(x, y);
      between.set(key, (between.get(key) ?? 0) + weight);
    }
  }
  const edges = [...between].map(([key, weight]) => ({ a: Math.floor(key / count), b: key % count, weight }));
  return [{ size: count, edges }, within];
}

function renumber(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, numbers.size);
    return numbers.size - 1;
  });
}
