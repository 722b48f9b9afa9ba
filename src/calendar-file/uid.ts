const DOMAIN = 'family-support-procedures';
const SEPARATOR = '\u0000';

/**
 * A name for an entry that is the same in every file and on every device: a hash of what it is. Two names are the
 * same only by a chance of one in 2^64 for each pair.
 */
export function stableUid(parts: readonly (string | number)[]): string {
  const key = parts.join(SEPARATOR);
  return `${hash(key, 0x9e3779b9)}${hash(key, 0x85ebca6b)}@${DOMAIN}`;
}

/** 32 bits in hexadecimal: each character is mixed in by a multiplication, then the bits are spread (MurmurHash3). */
function hash(text: string, seed: number): string {
  let bits = seed;
  for (let i = 0; i < text.length; i += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(i), 0xcc9e2d51);
    bits = (bits << 15) | (bits >>> 17);
    bits = Math.imul(bits, 5) + 0xe6546b64;
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
