import type { Word } from '../../words';
import { decodeBase64 } from './base64';
import { wordKey } from './word-key';
import table from './word-vectors.json';

interface WordTable {
  readonly ids: ReadonlyMap<string, number>;
  /** Row after row, `dimensions` values each. */
  readonly vectors: Int8Array;
  /** 1 / length of each row. */
  readonly scales: Float32Array;
}

let loaded: WordTable | undefined;

/** Values in a word's vector. */
export const dimensions = table.dimensions;

/** The number of a word, by its key; it is also its rank: 0 is the commonest word. -1 for words that the table lacks. */
export function wordId(word: Pick<Word, 'text' | 'stem'>): number {
  return load().ids.get(wordKey(word)) ?? -1;
}

/** How many words have numbers. */
export function wordCount(): number {
  return load().ids.size;
}

/** Adds the direction of a word's meaning, of length `weight`, to a vector; nothing for words that the table lacks. */
export function addVector(sum: Float32Array, id: number, weight: number): void {
  const { vectors, scales } = load();
  const scale = weight * (scales[id] ?? 0);
  if (scale === 0) return;
  for (let i = 0, at = id * dimensions; i < dimensions; i++, at++) sum[i] = (sum[i] ?? 0) + scale * (vectors[at] ?? 0);
}

/** Cosine of two words' vectors, -1 to 1; 0 where the table lacks one. */
export function cosine(a: number, b: number): number {
  const { vectors, scales } = load();
  const scale = (scales[a] ?? 0) * (scales[b] ?? 0);
  if (scale === 0) return 0;
  let dot = 0;
  // Four at a step (dimensions are a multiple of it), as much of the time goes into the steps themselves.
  for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i += 4, j += 4) {
    const first = Math.imul(vectors[i] ?? 0, vectors[j] ?? 0) + Math.imul(vectors[i + 1] ?? 0, vectors[j + 1] ?? 0);
    const second = Math.imul(vectors[i + 2] ?? 0, vectors[j + 2] ?? 0) + Math.imul(vectors[i + 3] ?? 0, vectors[j + 3] ?? 0);
    dot = (dot + first + second) | 0;
  }
  return dot * scale;
}

function load(): WordTable {
  loaded ??= read();
  return loaded;
}

function read(): WordTable {
  const vectors = new Int8Array(decodeBase64(table.vectors).buffer);
  const ids = new Map(table.keys.split(' ').map((key, id) => [key, id]));
  const scales = new Float32Array(ids.size);
  for (let id = 0; id < ids.size; id++) {
    let square = 0;
    for (let i = id * dimensions; i < (id + 1) * dimensions; i++) square += (vectors[i] ?? 0) ** 2;
    scales[id] = 1 / Math.sqrt(square || 1);
  }
  return { ids, vectors, scales };
}
