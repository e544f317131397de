import { fold } from '../words';

const gramLength = 4;
/** Runs of characters are numbered by hash; that a few share a number changes no order that matters. */
const numberBits = 16;

/** The numbers of a text's runs of characters, each once, and how often it has each. */
interface Grams {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

/** A part of a query, and how much it tells: 1 or less. */
export interface GramPart {
  readonly text: string;
  readonly share: number;
}

/**
 * How alike a query and each of the texts are in their runs of four characters, across the spaces between words too: the
 * cosine of logarithmic counts, 0 to 1, where a run tells more the fewer of these texts hold it. It sees what stems miss:
 * "Londoners" and "London", "bed bugs" and "bedbugs", a misspelt name (P. McNamee and J. Mayfield, 2004).
 */
export function gramLikeness(query: readonly GramPart[], texts: readonly string[]): number[] {
  const held = texts.map(gramsOf);
  const holders = new Uint16Array(2 ** numberBits);
  for (const { numbers } of held) for (const gram of numbers) holders[gram] = (holders[gram] ?? 0) + 1;
  const tells = Float64Array.from({ length: texts.length + 1 }, (_, holding) => Math.log(1 + texts.length / (1 + holding)));

  const weigh = (gram: number, count: number): number => (1 + Math.log(count)) * (tells[holders[gram] ?? 0] ?? 0);
  const wanted = new Float64Array(2 ** numberBits);
  let square = 0;
  for (const { text, share } of query) {
    weightsLength(gramsOf(text), weigh, (gram, weight) => {
      const before = wanted[gram] ?? 0;
      const most = Math.max(before, share * weight);
      wanted[gram] = most;
      square += most * most - before * before;
    });
  }
  const wantedLength = Math.sqrt(square);
  return held.map((grams) => {
    let product = 0;
    const length = weightsLength(grams, weigh, (gram, weight) => (product += weight * (wanted[gram] ?? 0)));
    return product === 0 ? 0 : product / (wantedLength * length);
  });
}

function weightsLength({ numbers, counts }: Grams, weigh: (gram: number, count: number) => number, take: (gram: number, weight: number) => void): number {
  let square = 0;
  for (let i = 0; i < numbers.length; i++) {
    const gram = numbers[i] ?? 0;
    const weight = weigh(gram, counts[i] ?? 0);
    take(gram, weight);
    square += weight * weight;
  }
  return Math.sqrt(square);
}

function gramsOf(text: string): Grams {
  const plain = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const all = new Uint16Array(Math.max(0, plain.length - gramLength + 1));
  for (let i = 0; i < all.length; i++) {
    let hash = 0;
    for (let k = 0; k < gramLength; k++) hash = Math.imul(hash ^ plain.charCodeAt(i + k), 0x01000193);
    all[i] = Math.imul(hash, 0x9e3779b1) >>> (32 - numberBits);
  }
  all.sort();
  const numbers: number[] = [];
  const counts: number[] = [];
  for (const gram of all) {
    if (numbers.at(-1) === gram) counts.push((counts.pop() ?? 0) + 1);
    else {
      numbers.push(gram);
      counts.push(1);
    }
  }
  return { numbers, counts };
}
