import type { Edge } from './average-link';

/** Cosine below which two texts are not tied. */
const leastLikeness = 0.05;
/** Terms that more of the texts hold are left out: they tie all to all. */
const mostShare = 0.25;
/** … but never where fewer texts than this hold them. */
const fewTexts = 8;
/** Texts looked up per term and ties kept per text, so that the cost stays near-linear. */
const mostHolders = 400;
const mostTies = 40;

/** Ties texts, given by the terms that each holds, by the cosine of their idf weights, through an inverted index. */
export function likenessEdges(texts: readonly (readonly string[])[]): Edge[] {
  const holders = new Map<string, number[]>();
  for (const [number, terms] of texts.entries()) {
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(number);
      else holders.set(term, [number]);
    }
  }
  const weight = (term: string) => Math.log((texts.length + 1) / (holders.get(term)?.length ?? 1));
  const norms = texts.map((terms) => Math.sqrt(terms.reduce((sum, term) => sum + weight(term) ** 2, 0)) || 1);
  const commonest = Math.max(fewTexts, mostShare * texts.length);

  const edges: Edge[] = [];
  const products = new Float64Array(texts.length);
  for (const [number, terms] of texts.entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const list = holders.get(term) ?? [];
      if (list.length > commonest) continue;
      const square = weight(term) ** 2;
      for (const other of list.slice(0, mostHolders)) {
        if (other >= number) break;
        if (products[other] === 0) touched.push(other);
        products[other] = (products[other] ?? 0) + square;
      }
    }
    const alike = touched
      .map((other) => ({ a: other, b: number, weight: (products[other] ?? 0) / ((norms[number] ?? 1) * (norms[other] ?? 1)) }))
      .filter((edge) => edge.weight >= leastLikeness);
    for (const other of touched) products[other] = 0;
    if (alike.length > mostTies) alike.sort((x, y) => y.weight - x.weight || x.a - y.a);
    edges.push(...alike.slice(0, mostTies));
  }
  return edges;
}
