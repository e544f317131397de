import type { Edge } from './communities';

export interface LikenessOptions {
  /** Most alike others that each is tied to. */
  readonly nearest: number;
  /** Cosine below which two are not tied. */
  readonly least: number;
}

/** Terms that more of the texts hold are left out: they tie all to all. */
const mostShare = 0.25;
/** … but never where fewer texts than this hold them. */
const fewTexts = 8;
/** Texts looked up per term, so that the cost stays near-linear. */
const mostHolders = 400;

/**
 * Ties each text, given by the terms that it holds, to its most alike others (cosine of idf weights, through an
 * inverted index).
 */
export function likenessEdges(texts: readonly (readonly string[])[], { nearest, least }: LikenessOptions): Edge[] {
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

  const edges = new Map<number, Edge>();
  const products = new Float64Array(texts.length);
  for (const [number, terms] of texts.entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const list = holders.get(term) ?? [];
      if (list.length > commonest) continue;
      const square = weight(term) ** 2;
      for (const other of list.slice(0, mostHolders)) {
        if (other === number) continue;
        if (products[other] === 0) touched.push(other);
        products[other] = (products[other] ?? 0) + square;
      }
    }
    const alike = touched
      .map((other) => ({ other, cosine: (products[other] ?? 0) / ((norms[number] ?? 1) * (norms[other] ?? 1)) }))
      .filter(({ cosine }) => cosine >= least)
      .sort((x, y) => y.cosine - x.cosine || x.other - y.other)
      .slice(0, nearest);
    for (const other of touched) products[other] = 0;
    for (const { other, cosine } of alike) {
      const [a, b] = [Math.min(number, other), Math.max(number, other)];
      edges.set(a * texts.length + b, { a, b, weight: cosine });
    }
  }
  return [...edges.values()];
}
