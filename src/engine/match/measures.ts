/** What a unit measures, and how many of the base unit it is. */
export interface Measure {
  readonly of: string;
  readonly factor: number;
}

const factors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  minutes: { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 },
  metres: { mm: 0.001, cm: 0.01, m: 1, km: 1000, inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1609.344 },
  hectares: { hectare: 1, acre: 0.4047, km2: 100, mile2: 259 },
  kilograms: { g: 0.001, kg: 1, tonne: 1000, pound: 0.4536, ounce: 0.02835 },
  litres: { litre: 1, gallon: 3.785, barrel: 159 },
  'kilometres an hour': { 'km/h': 1, mph: 1.6093, knot: 1.852, 'm/s': 3.6 },
  kilowatts: { kW: 1, MW: 1000, GW: 1_000_000 },
  gigabytes: { GB: 1, TB: 1000 },
  degrees: { degree: 1 },
};

const measures = new Map(Object.entries(factors).flatMap(([of, units]) => Object.entries(units).map(([unit, factor]): [string, Measure] => [unit, { of, factor }])));

/** What a unit of measure measures; undefined for what only counts. */
export function measureOf(unit: string): Measure | undefined {
  return measures.get(unit);
}
