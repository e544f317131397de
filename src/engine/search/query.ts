import type { StandingKind } from '../model';
import { fold, isStopWord, words, type Word } from '../words';
import { splitTag } from './tags';

/** A word to look for. */
export interface QueryTerm {
  readonly text: string;
  readonly stem: string;
  /** How much it tells compared with a plainly typed word, which has 1. */
  readonly weight: number;
  /** Whether it is of a hashtag or handle, and so may be several words run together. */
  readonly isRun: boolean;
}

export type FilterField = 'topic' | 'source' | 'speaker';

/** A condition that a claim must meet, or must not where it is negated. */
export type Condition =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly negated: boolean }
  | { readonly kind: FilterField; readonly text: string; readonly negated: boolean }
  | { readonly kind: 'is'; readonly standing: StandingKind; readonly negated: boolean };

export interface Query {
  /** In order of mention; a word said twice is there twice. */
  readonly terms: readonly QueryTerm[];
  /** The words as typed, folded, in order; none where the query is pasted text, whose order says little. */
  readonly typed: readonly string[];
  /** The query without its commands, its links and its signature. */
  readonly spoken: string;
  /** Author, handle and date at the end of a quoted post; empty where it is none. */
  readonly signature: string;
  /** The beginning of a word that is still being typed, folded. */
  readonly prefix: string | undefined;
  readonly conditions: readonly Condition[];
}

/** Queries with more words are pasted text, and so are signed posts: their quotation marks and dashes are no commands. */
const longestTyped = 16;

const weights = { plain: 1, tag: 1, handle: 0.7, author: 0.45, authorHandle: 0.2, date: 0.2 } as const;
const standingKinds: readonly string[] = ['corroborated', 'partly', 'single-source', 'disputed'];

const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S*/gi;
const field = /^(topic|source|speaker|is):(.+)$/s;
/** "— Author (@handle) date" at the end of a quoted post. */
const signature = / [—–-] ([^—–@]{0,80})\(@(\w{1,40})\)([^—–@]{0,40})$/u;
const tag = /([#@])([\p{L}\p{N}_]+)/gu;

/** Reads what a person typed or pasted. Never throws: what is no command is words to look for. */
export function parseQuery(text: string): Query {
  const isPasted = words(text).length > longestTyped || signature.test(text.trimEnd());
  const conditions: Condition[] = [];
  const plain: string[] = [];
  for (const piece of pieces(text)) {
    const condition = readCondition(piece, isPasted);
    if (condition) conditions.push(condition);
    else plain.push(piece.text);
  }
  const unlinked = plain.join(' ').replace(link, ' ');
  const signed = signature.exec(unlinked);
  const body = signed ? unlinked.slice(0, signed.index) : unlinked;

  const terms: QueryTerm[] = [];
  const add = (from: string, weight: number, isRun = false): void => {
    for (const { text: said, stem } of contentWords(from)) terms.push({ text: said, stem, weight, isRun });
  };
  const bare = body.replace(tag, (_whole, sign: string, name: string) => {
    add(splitTag(name), sign === '#' ? weights.tag : weights.handle, true);
    return ' ';
  });
  const exact = conditions.flatMap((condition) => (condition.kind === 'words' && !condition.negated ? [condition.words.join(' ')] : []));
  for (const phrase of exact) add(phrase, weights.plain);
  add(bare, weights.plain);
  if (signed) {
    add(signed[1] ?? '', weights.author);
    add(splitTag(signed[2] ?? ''), weights.authorHandle, true);
    add(signed[3] ?? '', weights.date);
  }
  const typed = words(bare);
  const last = typed.at(-1);
  return {
    terms,
    spoken: [...exact, body].join(' '),
    signature: signed?.[0] ?? '',
    typed: isPasted ? [] : typed.map((word) => word.text),
    prefix: last && !isPasted && /[\p{L}\p{N}]$/u.test(text) && last.text.length > 1 ? last.text : undefined,
    conditions,
  };
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  readonly negated: boolean;
}

/** Splits at spaces outside quotation marks; an unclosed mark runs to the end. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const pattern = /(-?)((?:topic|source|speaker|is):)?(?:["“]([^"”]*)["”]?|(\S+))/g;
  for (const match of text.matchAll(pattern)) {
    const quoted = match[3] !== undefined;
    const inner = match[3] ?? match[4] ?? '';
    found.push({ text: `${match[2] ?? ''}${inner}`, quoted, negated: match[1] === '-' });
  }
  return found;
}

function readCondition({ text, quoted, negated }: Piece, isPasted: boolean): Condition | undefined {
  const [, name, value] = field.exec(text) ?? [];
  if (name === 'is' && value !== undefined && standingKinds.includes(value)) {
    return { kind: 'is', standing: value as StandingKind, negated };
  }
  if (name !== undefined && name !== 'is' && value !== undefined && !value.startsWith('http')) {
    return { kind: name as FilterField, text: fold(value), negated };
  }
  if (isPasted || (!quoted && !negated)) return undefined;
  const found = words(text).map((word) => word.text);
  return found.length > 0 ? { kind: 'words', words: found, negated } : undefined;
}

function contentWords(text: string): Word[] {
  const all = words(text);
  const content = all.filter((word) => !isStopWord(word.text));
  return content.length > 0 ? content : all;
}
