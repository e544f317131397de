import type { Article, Span } from '../model';
import { fold, isStopWord, nextWord, stem, wordEnd } from '../words';
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
  /** The names and numbers outside quotation marks, each once. */
  readonly names: readonly number[];
  /** The claims, in order. */
  readonly sentences: readonly TokenSentence[];
}

export interface TokenSentence extends Span {
  /** Words, quoted ones included. */
  readonly length: number;
  /** Numbers of the stems of the content words outside quotation marks. */
  readonly stems: readonly number[];
}

/** What is known of a word as it is written. */
interface Form {
  readonly id: number;
  readonly stem: number;
  readonly isStop: boolean;
  /** It begins with a capital or a digit. */
  readonly isRaised: boolean;
}

/** Numbers for words and stems; one for all articles that are to be compared. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #forms = new Map<string, Form>();

  form(written: string): Form {
    const known = this.#forms.get(written);
    if (known) return known;
    const word = fold(written);
    const made = { id: this.#idOf(word), stem: this.#idOf(stem(word)), isStop: isStopWord(word), isRaised: isRaised(written, word) };
    this.#forms.set(written, made);
    return made;
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size);
    return this.#ids.size - 1;
  }
}

function isRaised(written: string, folded: string): boolean {
  const first = written.charCodeAt(0);
  // A first letter that folding changed was a capital.
  return (first >= 48 && first <= 57) || first !== folded.charCodeAt(0);
}

export function readTokens(article: Article, vocabulary: Vocabulary): Tokens {
  const quotations = quotedSpans(article.text);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const plain: number[] = [];
  const names = new Set<number>();
  const sentences: TokenSentence[] = [];
  let unquotedCount = 0;
  let next = 0;
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'claim') continue;
    const stems: number[] = [];
    const before = ids.length;
    const text = article.text.slice(sentence.start, sentence.end);
    for (let from = nextWord(text, 0), to = 0; from < text.length; from = nextWord(text, to)) {
      to = wordEnd(text, from);
      const start = sentence.start + from;
      for (let q = quotations[next]; q && q.end <= start; q = quotations[next]) next++;
      const quotation = quotations[next];
      const isQuoted = quotation !== undefined && start >= quotation.start;
      const form = vocabulary.form(text.slice(from, to));
      const isName = form.isRaised && ids.length > before;
      ids.push(form.id);
      starts.push(start);
      ends.push(sentence.start + to);
      quoted.push(isQuoted ? 1 : 0);
      plain.push(isQuoted || isName ? 0 : 1);
      if (isQuoted) continue;
      unquotedCount++;
      if (form.isStop) continue;
      stems.push(form.stem);
      if (isName) names.add(form.id);
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
    names: [...names],
    sentences,
  };
}
