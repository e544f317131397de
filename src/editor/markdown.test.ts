import { expect, test } from 'vitest';
import { plain, withStrong } from './markdown';

test('lets nothing in an article become markup', () => {
  expect(plain('[x](command:y) <b> `c` **d** ![e](f) $(icon) http://g.h &amp;')).toBe(
    '\\[x\\]\\(command\\:y\\) \\<b\\> \\`c\\` \\*\\*d\\*\\* \\!\\[e\\]\\(f\\) \\$\\(icon\\) http\\:\\/\\/g\\.h \\&amp\\;',
  );
});

test('keeps a sentence over several lines in one paragraph', () => {
  expect(plain('one\n\n# two\r\n\tthree')).toBe('one \\# two three');
});

test('makes the shared words strong', () => {
  expect(withStrong('A crane fell today', [{ start: 2, end: 12 }])).toBe('A **crane fell** today');
});

test('keeps spaces at the edges out of what is strong', () => {
  expect(withStrong('A crane fell', [{ start: 1, end: 8 }])).toBe('A **crane** fell');
  expect(withStrong('A  b', [{ start: 1, end: 3 }])).toBe('A b');
});
