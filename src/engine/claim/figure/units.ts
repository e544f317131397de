/** ISO 4217 codes of currency signs, codes and names; signs and names that several countries share are the commonest. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['rs', 'INR'],
  ['re', 'INR'],
  ['kr', 'crown'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ...'usd eur gbp inr jpy cny aud cad chf aed sgd hkd nzd sek nok dkk zar brl mxn krw pkr bdt lkr npr'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
]);

export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['dirhams', 'AED'],
  ['crowns', 'crown'],
  ['kronor', 'SEK'],
  ['kroner', 'NOK'],
]);

const spellings: Readonly<Record<string, string>> = {
  km: 'km kilometre kilometres kilometer kilometers kms',
  m: 'm metre metres meter meters',
  cm: 'cm centimetre centimetres centimeter centimeters',
  mm: 'mm millimetre millimetres millimeter millimeters',
  mile: 'mi mile miles',
  foot: 'ft foot feet',
  inch: 'inch inches',
  yard: 'yard yards yd yds',
  hectare: 'ha hectare hectares',
  acre: 'acre acres',
  tonne: 't tonne tonnes ton tons',
  kg: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
  g: 'g gram grams gramme grammes',
  pound: 'lb lbs',
  ounce: 'oz ounce ounces',
  litre: 'l litre litres liter liters',
  gallon: 'gallon gallons gal',
  barrel: 'barrel barrels bbl',
  'km/h': 'km/h kph kmh kmph',
  mph: 'mph',
  knot: 'knot knots',
  'm/s': 'm/s',
  year: 'year years yr yrs',
  month: 'month months',
  week: 'week weeks',
  day: 'day days',
  hour: 'hour hours hr hrs h',
  minute: 'minute minutes min mins',
  second: 'second seconds sec secs',
  degree: 'degree degrees °',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatt kilowatts',
  GB: 'gb gigabyte gigabytes',
  TB: 'tb terabyte terabytes',
};

const byWord = new Map(Object.entries(spellings).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])));

/** The unit of measure that a lower-case word names, in singular. */
export function measure(word: string): string | undefined {
  return byWord.get(word);
}
