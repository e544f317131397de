const pattern =
  /^[\p{Lu}][\p{L}\p{N} .,'’/-]{1,60}\((?:\p{Lu}[\p{L}.&/ ]{1,30})\)\s*(?:[—–:-]+|$)|^\(\p{Lu}[\p{L}&]{1,20}\) ?[—–-]+(?= )|^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}. ]{2,30})?(?:, \p{L}{3,9}\.? \d{1,2})? ?(?:—|–|--)(?= )/u;

/** Length of a dateline at the start of a line ("PORT TARN, March 4 (NBP) —"); 0 where there is none. */
export function datelineLength(line: string): number {
  return pattern.exec(line.slice(0, 140))?.[0].length ?? 0;
}

const place = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}: (?=\p{Lu}|[“"‘])/u;

/** Length of a dateline that is but a place and a colon ("New Tarn: A boat sank"), as it stands before prose. */
export function placeLength(line: string): number {
  return place.exec(line.slice(0, 80))?.[0].length ?? 0;
}
