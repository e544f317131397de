const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The same, as they are abbreviated behind a number. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['tn', 1e12],
  ['mn', 1e6],
  ['cr', 1e7],
]);

const firstOrdinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const orders = new Map([...firstOrdinals.map((word, index): [string, number] => [word, index + 1]), ['thirtieth', 30]]);

/** The ordinals of one word that have a value. */
export const ordinals: Iterable<string> = [...orders.keys()];

/** The value of a lower-case ordinal of one word, up to "twentieth", and "thirtieth". */
export function smallOrdinal(word: string): number | undefined {
  return orders.get(word);
}

/** The number words below a hundred that are one word. */
export const smallNumbers: Iterable<string> = [...small.keys()];

/** The value of a lower-case number word below a hundred ("seven", "twenty-one"). */
export function smallNumber(word: string): number | undefined {
  const plain = small.get(word);
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return undefined;
  const ten = small.get(word.slice(0, hyphen));
  const one = small.get(word.slice(hyphen + 1));
  return ten !== undefined && one !== undefined && ten >= 20 && ten % 10 === 0 && one > 0 && one < 10 ? ten + one : undefined;
}
