/** How two words are related in WordNet, nearest first: the low three bits of a pair's code. */
export const nearness = {
  /** One is made of the other: announce, announcement. */
  derived: 1,
  /** They share a sense that is common for both. */
  synonym: 2,
  distantSynonym: 3,
  /** One is a kind of the other, in a sense that is common for both: lorry, vehicle. */
  kind: 4,
  distantKind: 5,
} as const;

/** Set in a pair's code where the two are antonyms: rise, fall. */
export const antonymFlag = 8;
