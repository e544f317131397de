import type { Claim, Figure, Span } from '../model';

/** What was counted on two sides, as of a vote: "9 to 5", "92 votes to 84". */
export interface Tally extends Span {
  readonly value: string;
}

const between = /^(?: votes?)? (?:to|against) $|^ ?[-–] ?$|^ in favou?r(?:,| and|, and| to) $/;

/**
 * Two figures side by side that are one value, and the figures that are not of such. What rises ("10 to 15") is a range,
 * and what goes "from 12 to 9" a change.
 */
export function tallied(claim: Claim, figures: readonly Figure[]): { readonly tallies: readonly Tally[]; readonly others: readonly Figure[] } {
  const tallies: Tally[] = [];
  const others: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (!figure) continue;
    if (!next || !areSides(claim, figure, next)) {
      others.push(figure);
      continue;
    }
    tallies.push({ start: figure.start, end: next.end, value: `${figure.value}-${next.value}` });
    i++;
  }
  return { tallies, others };
}

function areSides(claim: Claim, first: Figure, second: Figure): boolean {
  const text = (from: number, to: number): string => claim.text.slice(Math.max(0, from - claim.start), to - claim.start);
  return (
    first.value > second.value &&
    (first.unit === '' || first.unit === 'vote') &&
    Number.isInteger(first.value + second.value) &&
    first.high === undefined &&
    second.high === undefined &&
    between.test(text(first.end, second.start)) &&
    !/\bfrom $/i.test(text(first.start - 5, first.start))
  );
}
