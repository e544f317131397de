import type { Article } from '../model';

const longest = 48;

/** What lists call an article: its outlet, else its headline, cut at a word where it is long. */
export function sourceName(article: Article): string {
  const name = (article.outlet ?? article.title).replace(/\s+/g, ' ').trim();
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}
