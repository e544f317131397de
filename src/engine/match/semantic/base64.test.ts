import { describe, expect, it } from 'vitest';
import { decodeBase64 } from './base64';

describe('decodeBase64', () => {
  it('reads the test vectors of RFC 4648, padded or not', () => {
    const read = (text: string): string => String.fromCharCode(...decodeBase64(text));
    expect(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy'].map(read)).toEqual(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar']);
  });

  it('reads every byte back', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  });
});
