import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_NUMBERS, codeOf, codeWords, readCode } from '../../src/calendar-file/code.ts';

const CHARACTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const anyCode = fc
  .array(fc.nat(0xffff_ffff), { minLength: CODE_NUMBERS, maxLength: CODE_NUMBERS })
  .map(codeOf);

describe('the code of a file', () => {
  it('has eight characters of which none is taken for another', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
      }),
    );
  });

  it('comes back as it was printed, whatever its case, spaces and hyphens', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const typed of [
          code,
          codeWords(code),
          ` ${code.toLowerCase()} `,
          code.split(/(?=.)/).join('–'),
        ]) {
          expect(readCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('is refused with any one character wrong, left out or added', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.nat(7),
        fc.constantFrom(...CHARACTERS.split(/(?=.)/)),
        (code, at, character) => {
          const [before, after] = [code.slice(0, at), code.slice(at + 1)];
          if (character !== code[at]) expect(readCode(before + character + after)).toBeUndefined();
          expect(readCode(before + after)).toBeUndefined();
          expect(readCode(code + character)).toBeUndefined();
        },
      ),
    );
  });

  it('is refused with any two characters exchanged', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(7), fc.nat(7), (code, a, b) => {
        const typed = code.split(/(?=.)/);
        [typed[a], typed[b]] = [code.charAt(b), code.charAt(a)];
        const isSame = typed.join('') === code;
        expect(readCode(typed.join(''))).toBe(isSame ? code : undefined);
      }),
    );
  });

  it.each(['', 'K7QM', 'IIIIIIII', '0000-0000', 'K7QM-3XR9-K7QM', 'not a code'])(
    'is not "%s"',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );

  it('is made of so many numbers and no others', () => {
    expect(() => codeOf([1, 2, 3])).toThrow(RangeError);
  });
});
