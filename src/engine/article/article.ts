import type { Article, Sentence } from '../model';
import { creditLine } from './credit';
import { sentenceKinds } from './furniture';
import { outletName } from './outlet';
import { publishedDate } from './published';
import { splitSentences } from './sentences';
import { titleOf } from './title';

/** Reads one file: its sentences, what is furniture, and what it says of itself. Any text will do, the empty one too. */
export function readArticle(uri: string, text: string): Article {
  const spans = splitSentences(text);
  const kinds = sentenceKinds(text, spans);
  const sentences: Sentence[] = spans.map((span, index) => ({ ...span, kind: kinds[index] ?? 'claim' }));
  const furniture = sentences.filter((sentence) => sentence.kind === 'furniture');
  const prose = sentences.filter((sentence) => sentence.kind === 'claim');
  // A single line above nothing but claims heads them: a page that names its outlet has other furniture too.
  const isBare = furniture.length <= 1 && furniture[0] === sentences[0];
  const outlet = isBare ? undefined : outletName(text, furniture, prose);
  const date = publishedDate(text, furniture, prose);
  const credit = creditLine(text, furniture, prose);
  return {
    uri,
    text,
    sentences,
    title: titleOf(text, sentences, outlet) || text.trim().slice(0, 80),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(credit === undefined ? {} : { credit }),
  };
}
