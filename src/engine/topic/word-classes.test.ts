import { describe, expect, it } from 'vitest';
import { isModifier, isVerb } from './word-classes';

describe('isVerb', () => {
  it.each(['confirm', 'begins', 'follow', 'applies'])('takes %s for one', (word) => {
    expect(isVerb(word)).toBe(true);
  });

  it.each(['harbour', 'talks', 'strike', 'leaves', 'lives', 'news'])('takes %s for a noun', (word) => {
    expect(isVerb(word)).toBe(false);
  });
});

describe('isModifier', () => {
  it.each(['identical', 'highest', 'healthiest', 'afterwards'])('takes %s for one', (word) => {
    expect(isModifier(word)).toBe(true);
  });

  it.each(['forest', 'harbour', 'protest'])('takes %s for a noun', (word) => {
    expect(isModifier(word)).toBe(false);
  });
});
