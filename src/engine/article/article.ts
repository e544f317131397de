import type { Article, Sentence } from '../model';
import { sentenceKinds } from './furniture';
import { splitSentences } from './sentences';

/** Reads one file: its sentences, what is furniture, and what it says of itself. */
export function readArticle(uri: string, text: string): Article {
  const spans = splitSentences(text);
  const kinds = sentenceKinds(text, spans);
  const sentences: Sentence[] = spans.map((span, index) => ({ ...span, kind: kinds[index] ?? 'claim' }));
  const first = sentences.find((sentence) => sentence.kind === 'claim') ?? sentences[0];
  return { uri, text, sentences, title: first ? text.slice(first.start, first.end) : '' };
}
