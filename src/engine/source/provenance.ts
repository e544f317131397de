import type { Article } from '../model';
import { fold } from '../words';

/** What an article says of where its text comes from. */
export interface Provenance {
  readonly outlet: string | undefined;
  readonly credit: string | undefined;
  /** What it may be named by in another's credit lines, as `phrase` writes it. */
  readonly names: readonly string[];
  /** Its short lines of furniture, as `phrase` writes them; picture credits are left out. */
  readonly lines: string;
  /** It says in as many words that it was made from another text. */
  readonly isDerived: boolean;
  /** It is signed by the agency that publishes it. */
  readonly isAgencys: boolean;
}

/**
 * How strongly each of two articles that rest on one agency, or of which one credits the other, shows that it took the
 * text: 3 where it names the other, 2 where it says that it was made from a text, 1 where it is published by another
 * than the agency, 0 where it is the agency's own.
 */
export interface Credit {
  readonly a: number;
  readonly b: number;
}

/** Words by which a text says that it was made from another's. */
const derivation = /\b(?:based on|inputs? from|material from|and agenc(?:y|ies)|wire reports?|adapted from)\b/i;
/** A sentence about the text itself, which may pass for a claim. */
const ofItself = /^(?:this|the) (?:article|report|story|text|piece) (?:is|was|has been)\b/i;
const picture = /^\W*(?:photo|picture|image|caption|file|video)|\b(?:photo|picture|image)s?(?:graph)?(?: by|:)/i;
const longestCreditLine = 160;

export function readProvenance(article: Article): Provenance {
  const lines: string[] = [];
  for (const { kind, start, end } of article.sentences) {
    if (kind === 'comment' || end - start > longestCreditLine) continue;
    const line = article.text.slice(start, end);
    if (kind === 'furniture' ? !picture.test(line) : ofItself.test(line) && derivation.test(line)) lines.push(line);
  }
  const { outlet, credit } = article;
  const isAgencys = outlet !== undefined && credit !== undefined && isSameAgency(outlet, credit);
  const names = [outlet, isAgencys ? credit : undefined].flatMap((name) => (name === undefined ? [] : [phrase(name)]));
  return {
    outlet,
    credit,
    names: names.filter((name) => name.length > 3),
    lines: phrase(lines.join(' | ')),
    isDerived: lines.some((line) => derivation.test(line)),
    isAgencys,
  };
}

/** Undefined where the two name no agency in common and neither names the other. */
export function creditBetween(a: Provenance, b: Provenance): Credit | undefined {
  const [aNamesB, bNamesA] = [namesOther(a, b), namesOther(b, a)];
  if (aNamesB !== bNamesA) return aNamesB ? { a: 3, b: 0 } : { a: 0, b: 3 };
  const agency = sharedAgency(a, b);
  return agency === undefined ? undefined : { a: borrowing(a, agency), b: borrowing(b, agency) };
}

function namesOther({ lines, names }: Provenance, other: Provenance): boolean {
  return other.names.some((name) => lines.includes(name) && !names.includes(name));
}

/** The agency that both rest on by their own words: both credit it, or one credits the other's outlet. */
function sharedAgency(a: Provenance, b: Provenance): string | undefined {
  for (const ofA of [a.credit, a.outlet]) {
    for (const ofB of [b.credit, b.outlet]) {
      const isCredit = ofA === a.credit || ofB === b.credit;
      if (ofA && ofB && isCredit && isSameAgency(ofA, ofB)) return ofA;
    }
  }
  return undefined;
}

function borrowing({ isDerived, outlet }: Provenance, agency: string): number {
  if (isDerived) return 2;
  return outlet !== undefined && !isSameAgency(outlet, agency) ? 1 : 0;
}

/** Whether two names mean one agency: equal, one the other's beginning, its initials, or an acronym in it. */
export function isSameAgency(a: string, b: string): boolean {
  const x = parts(a);
  const y = parts(b);
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((part, i) => part === long[i])) return true;
  if (short.length === 1 && long.includes(short[0] ?? '') && /^\p{Lu}{2,}$/u.test(a.length < b.length ? a : b)) return true;
  return isAcronym(x, y) || isAcronym(y, x) || x.join('') === y.join('');
}

/** Folded words, each in spaces, so that names are found as whole words: " press union ". */
function phrase(name: string): string {
  return ` ${parts(name).join(' ')} `;
}

function parts(name: string): string[] {
  const folded = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(fold);
  return folded[0] === 'the' ? folded.slice(1) : folded;
}

/** "NRA" for the North Rail Agency, and for the North Rail Agency Service. */
function isAcronym([short = '', ...more]: readonly string[], long: readonly string[]): boolean {
  return more.length === 0 && short.length > 1 && long.map((part) => part.charAt(0)).join('').startsWith(short);
}
