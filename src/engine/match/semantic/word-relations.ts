import { decodeBase64 } from './base64';
import { antonymFlag } from './relation-code';
import { wordCount } from './word-table';
import data from './word-relations.json';

/** For each word the words of higher number that WordNet relates to it, ascending, from `starts[id]` to `starts[id + 1]`. */
interface RelationTable {
  readonly starts: Uint32Array;
  readonly others: Uint16Array;
  readonly codes: Uint8Array;
  /** 1 for words that have an antonym: few do, and of most pairs that alone tells that they are none. */
  readonly hasAntonym: Uint8Array;
}

let loaded: RelationTable | undefined;

/** How near WordNet has two words, a value of `nearness`; 0 where it relates them in no way that is common. */
export function nearnessOf(a: number, b: number): number {
  return codeOf(a, b) & ~antonymFlag;
}

/** Whether WordNet has an antonym of a word; few words have one. */
export function hasAntonym(id: number): boolean {
  loaded ??= read();
  return loaded.hasAntonym[id] === 1;
}

/** Whether WordNet has two words as antonyms. */
export function isAntonymPair(a: number, b: number): boolean {
  return hasAntonym(a) && hasAntonym(b) && (codeOf(a, b) & antonymFlag) !== 0;
}

function codeOf(a: number, b: number): number {
  if (a < 0 || b < 0 || a === b) return 0;
  loaded ??= read();
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const end = loaded.starts[low + 1] ?? 0;
  for (let i = loaded.starts[low] ?? 0; i < end; i++) {
    const other = loaded.others[i] ?? 0;
    if (other >= high) return other === high ? (loaded.codes[i] ?? 0) : 0;
  }
  return 0;
}

/**
 * The data are variable-length integers, seven bits a byte, least significant first: for each word how many follow,
 * then for each sixteen times the distance from the word before it, plus the code.
 */
function read(): RelationTable {
  const bytes = decodeBase64(data.relations);
  const words = wordCount();
  const starts = new Uint32Array(words + 1);
  const others = new Uint16Array(bytes.length);
  const codes = new Uint8Array(bytes.length);
  const hasAntonym = new Uint8Array(words);
  let at = 0;
  let pairs = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let id = 0; id < words; id++) {
    starts[id] = pairs;
    let other = id;
    for (let left = next(); left > 0; left--) {
      const value = next();
      other += value >>> 4;
      others[pairs] = other;
      codes[pairs++] = value & 15;
      if (value & antonymFlag) hasAntonym[id] = hasAntonym[other] = 1;
    }
  }
  starts[words] = pairs;
  return { starts, others: others.slice(0, pairs), codes: codes.slice(0, pairs), hasAntonym };
}
