import { describe, expect, it } from 'vitest';
import { ClaimIndex } from './claim-index';
import { read } from './fixtures';
import { NearArticles } from './near-articles';

const texts: Record<string, string> = {
  a: 'The Tamsin lighthouse keeper saved two sailors on Sunday.',
  b: 'Two sailors owe their lives to the keeper of the Tamsin lighthouse.',
  c: 'The keeper polished the lamp.',
  d: 'Parliament passed the budget after a long night.',
};

function near(limits?: ConstructorParameters<typeof NearArticles>[1]): NearArticles {
  const index = new ClaimIndex();
  for (const [uri, text] of Object.entries(texts)) index.set(uri, read(uri, text).claims);
  return new NearArticles(index, limits);
}

describe('near articles', () => {
  it('come nearest first, those that share nothing not at all', () => {
    expect(near().find('a')).toEqual(['b', 'c']);
  });

  it('are as many as the limits allow', () => {
    expect(near({ always: 1, articles: 1, near: 0, postings: 1000 }).find('a')).toEqual(['b']);
    expect(near({ always: 1, articles: 5, near: 0.9, postings: 1000 }).find('a')).toEqual(['b']);
  });
});
