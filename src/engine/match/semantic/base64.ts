const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value;

/** The bytes of a base64 text (RFC 4648 §4), padded or not. For our own data: other characters count as zeros. */
export function decodeBase64(text: string): Uint8Array {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    bits = (bits << 6) | (valueOf[text.charCodeAt(i)] ?? 0);
    if (i % 4 > 0) bytes[at++] = bits >>> (6 - 2 * (i % 4));
  }
  return bytes;
}
