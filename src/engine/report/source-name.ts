import type { Article } from '../model';
import { shorten } from './shorten';

const longest = 48;

/** What lists call an article: its outlet, else its headline, cut at a word where it is long. */
export function sourceName(article: Article): string {
  return shorten(article.outlet ?? article.title, longest);
}
