import type { EntryName } from './entry.ts';

const DOMAIN = 'family-support-procedures';
const SEPARATOR = '\u0000';

/**
 * The name of an entry for calendars: what it is, and the code of its file. It is the same whenever the entry is written
 * with that code, and never the same under two codes.
 */
export function uidOf(name: EntryName, code: string): string {
  const { procedureId, ruleId, reading, end, occurrence, side } = name;
  const what = stableHash([procedureId, ruleId, reading, end, occurrence, side]);
  return `${what}-${code.toLowerCase()}@${DOMAIN}`;
}

/** A hash of 64 bits: two are the same only by a chance of one in 2^64 for each pair. */
export function stableHash(parts: readonly (string | number)[]): string {
  const key = parts.join(SEPARATOR);
  return `${hash(key, 0x9e3779b9)}${hash(key, 0x85ebca6b)}`;
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
