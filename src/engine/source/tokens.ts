import type { Article, Span } from '../model';
import { isStopWord, words } from '../words';
import { quotedSpans } from './quoted';

/** The words of an article's claims as numbers, so that passages can be compared word by word without strings. */
export interface Tokens {
  /** One number a word, equal for equal folded words. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word stands in quotation marks: anyone may quote it, so it does not prove copying. */
  readonly quoted: Uint8Array;
  /** 1 where the word is the writer's own choice: neither quoted nor part of a name nor a number. */
  readonly plain: Uint8Array;
  readonly unquotedCount: number;
  /** The claims, in order. */
  readonly sentences: readonly TokenSentence[];
}

export interface TokenSentence extends Span {
  /** Words, quoted ones included. */
  readonly length: number;
  /** Stems of the content words outside quotation marks. */
  readonly stems: readonly string[];
}

/** Numbers for words; one for all articles that are to be compared. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size);
    return this.#ids.size - 1;
  }
}

export function readTokens(article: Article, vocabulary: Vocabulary): Tokens {
  const quotations = quotedSpans(article.text);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const plain: number[] = [];
  const sentences: TokenSentence[] = [];
  let unquotedCount = 0;
  let next = 0;
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'claim') continue;
    const stems: string[] = [];
    const before = ids.length;
    for (const word of words(article.text, sentence.start, sentence.end)) {
      for (let q = quotations[next]; q && q.end <= word.start; q = quotations[next]) next++;
      const quotation = quotations[next];
      const isQuoted = quotation !== undefined && word.start >= quotation.start;
      ids.push(vocabulary.idOf(word.text));
      starts.push(word.start);
      ends.push(word.end);
      quoted.push(isQuoted ? 1 : 0);
      plain.push(isQuoted || (ids.length > before + 1 && isNameOrNumber(article.text.charCodeAt(word.start), word.text)) ? 0 : 1);
      if (!isQuoted) unquotedCount++;
      if (!isQuoted && !isStopWord(word.text)) stems.push(word.stem);
    }
    sentences.push({ start: sentence.start, end: sentence.end, length: ids.length - before, stems });
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    plain: Uint8Array.from(plain),
    unquotedCount,
    sentences,
  };
}

function isNameOrNumber(first: number, folded: string): boolean {
  // A first letter that folding changed was a capital.
  return (first >= 48 && first <= 57) || first !== folded.charCodeAt(0);
}
