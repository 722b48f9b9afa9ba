/** No I, L, O, 0 or 1, which are taken for one another. Thirty-one: a prime, so that the check finds every slip below. */
const CHARACTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const DRAWN = 7;
const LENGTH = DRAWN + 1;

/** How many numbers a code is made of. */
export const CODE_NUMBERS = DRAWN;

/**
 * A file's code, "K7QM3XR9": seven characters drawn at random, one from each number (whole, of 32 bits), and one that
 * checks them. Throws a RangeError for another count of numbers.
 */
export function codeOf(numbers: readonly number[]): string {
  if (numbers.length !== DRAWN) {
    throw new RangeError(`A code is made of ${DRAWN} numbers, not of ${numbers.length}`);
  }
  const drawn = numbers.map((number) => number % CHARACTERS.length);
  // Weighted by its place each character counts for something else: one mistyped or two exchanged never sum to nothing.
  const check = CHARACTERS.length - (sumOf(drawn) % CHARACTERS.length);
  // The last place weighs 8; 4 is what 8 must be multiplied by to come to 1 in a count of thirty-one.
  return [...drawn, check * 4].map(characterAt).join('');
}

/** The code that was typed, whatever its case, spaces and hyphens; undefined where it is none, a slip included. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
  const values = Array.from(code, (character) => CHARACTERS.indexOf(character));
  const isCode =
    values.length === LENGTH && !values.includes(-1) && sumOf(values) % CHARACTERS.length === 0;
  return isCode ? code : undefined;
}

/** A code as it is printed: "K7QM-3XR9". */
export function codeWords(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (place + 1), 0);
}

function characterAt(value: number): string {
  return CHARACTERS.charAt(value % CHARACTERS.length);
}
