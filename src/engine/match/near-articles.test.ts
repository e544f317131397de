import { describe, expect, it } from 'vitest';
import { read } from './fixtures';
import { Lexicon } from './lexicon';
import type { NearLimits } from './near-articles';
import { defaultNearLimits, NearArticles } from './near-articles';
import { contentIds, readTerms } from './prepare';

const texts: Record<string, string> = {
  a: 'The Tamsin lighthouse keeper saved two sailors on Sunday.',
  b: 'Two sailors owe their lives to the keeper of the Tamsin lighthouse.',
  c: 'The keeper polished the lamp.',
  d: 'Parliament passed the budget after a long night.',
};

function near(limits: Partial<NearLimits> = {}): NearArticles {
  const articles = new NearArticles({ ...defaultNearLimits, ...limits });
  const lexicon = new Lexicon(() => 1);
  for (const [uri, text] of Object.entries(texts)) articles.set(uri, read(uri, text).claims.flatMap((claim) => contentIds(readTerms(claim, lexicon))));
  return articles;
}

describe('near articles', () => {
  it('come nearest first, those that share nothing not at all', () => {
    expect(near().find('a')).toEqual(['b', 'c']);
  });

  it('are as many as the limits allow', () => {
    expect(near({ articles: 1, near: 0 }).find('a')).toEqual(['b']);
    expect(near({ articles: 5, near: 0.9 }).find('a')).toEqual(['b']);
    expect(near({ articles: 5, near: 2 }).find('a')).toEqual([]);
  });

  it('are not those that were deleted or have changed', () => {
    const articles = near();
    articles.delete('b');
    expect(articles.find('a')).toEqual(['c']);
    articles.set('c', [90001, 90002]);
    expect(articles.find('a')).toEqual([]);
  });
});
