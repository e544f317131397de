import type { Claim } from '../model';
import type { Term } from './terms';

const verbs = new Set('said say says told tell tells added adds according announced announces replied insisted insists stated asked wrote posted'.split(' '));
const citing = new Set([...verbs, ...'add announce spokesman spokeswoman spokesperson reporters statement interview conference news briefing briefed post'.split(' ')]);

/** Words that a description of the source begins with. */
const describes = new Set('a an the who whose its his her head chief director'.split(' '));

/** Marks that set parts of a sentence off from each other. */
const boundary = /[,;:“”"—–()]/;
const mostApart = 12;

/**
 * For each term of a claim whether it only says who is cited: the words of citing, and where the source is named beside a
 * verb of saying all between the two and what else describes the source ("Ada Brook, an analyst at Norvik, said").
 */
export function citingTerms(claim: Pick<Claim, 'text' | 'start' | 'speaker' | 'quotations'>, terms: readonly Term[]): Uint8Array {
  const speaker = claim.speaker?.toLowerCase().split(' ') ?? [];
  const cites = new Uint8Array(terms.length);
  for (const [i, { word }] of terms.entries()) if (citing.has(word) || speaker.includes(word)) cites[i] = 1;
  const quoted = ({ start, end }: Term): boolean => claim.quotations.some((quotation) => quotation.start <= start && quotation.end >= end);
  const named = terms.findIndex((term) => speaker.includes(term.word) && term.content && !quoted(term));
  const verb = named < 0 ? -1 : nearestVerb(terms, named, quoted);
  if (verb < 0) return cites;
  const isApart = (i: number): boolean => boundary.test(claim.text.slice((terms[i]?.end ?? 0) - claim.start, (terms[i + 1]?.start ?? 0) - claim.start));
  let first = Math.min(named, verb);
  while (first > 0 && !isApart(first - 1)) first--;
  let last = Math.max(named, verb);
  if (verb < named) {
    while (last + 1 < terms.length && !isApart(last)) last++;
    if (describes.has(terms[last + 1]?.word ?? '')) do last++; while (last + 1 < terms.length && !isApart(last));
  }
  for (let i = first; i <= last; i++) cites[i] = 1;
  return terms.some(({ content }, i) => content && cites[i] === 0) ? cites : new Uint8Array(terms.length);
}

function nearestVerb(terms: readonly Term[], named: number, quoted: (term: Term) => boolean): number {
  let best = -1;
  terms.forEach((term, i) => {
    if (!verbs.has(term.word) || quoted(term) || Math.abs(i - named) > mostApart) return;
    if (best < 0 || Math.abs(i - named) < Math.abs(best - named)) best = i;
  });
  return best;
}
