import { describe, expect, it } from 'vitest';
import { ClaimIndex } from './claim-index';
import { read } from '../match/fixtures';

const harbour = 'The crane fell on the quay. Nobody at the harbour was hurt.';

function indexOf(texts: Record<string, string>): ClaimIndex {
  const index = new ClaimIndex();
  for (const [uri, text] of Object.entries(texts)) index.set(uri, read(uri, text).claims);
  return index;
}

describe('the claim index', () => {
  it('finds a claim by article and sentence', () => {
    const index = indexOf({ a: harbour });
    expect(index.claim({ uri: 'a', sentence: 0 })?.text).toBe('The crane fell on the quay.');
    expect(index.claim({ uri: 'b', sentence: 0 })).toBeUndefined();
  });

  it('counts in how many claims a stem occurs', () => {
    const index = indexOf({ a: harbour, b: 'A crane was mended.' });
    expect(index.frequency('crane')).toBe(2);
    expect(index.idf('quai')).toBeGreaterThan(index.idf('crane'));
  });

  it('replaces an article and forgets one that is deleted', () => {
    const index = indexOf({ a: harbour });
    index.set('a', read('a', 'The ferry sailed on time.').claims);
    expect([index.size, index.frequency('crane'), index.frequency('ferri')]).toEqual([1, 0, 1]);
    index.delete('a');
    expect([index.size, index.frequency('ferri')]).toEqual([0, 0]);
  });

  it('answers the same after it has swept what was deleted', () => {
    const index = indexOf(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`a${i}`, `The crane of ship ${i} fell.`])));
    for (let i = 0; i < 70; i++) index.delete(`a${i}`);
    const left = index.postings('crane').flatMap((number) => index.entry(number)?.claim.uri ?? []);
    expect(left).toEqual(Array.from({ length: 10 }, (_, i) => `a${i + 70}`));
    expect(index.capacity).toBeLessThan(80);
  });
});
