import { describe, expect, it } from 'vitest';
import type { Truth } from '../../src/eligibility/check.ts';
import { and, atLeast, none, not, or } from '../../src/eligibility/kleene.ts';

const VALUES = ['yes', 'no', 'unknown', 'not applicable'] as const;
const LETTER: Readonly<Record<Truth, string>> = {
  yes: 'Y',
  no: 'N',
  unknown: '?',
  'not applicable': '-',
};

/** A table of 4 by 4: rows and columns in the order yes, no, unknown, not applicable. */
const table = (operation: (values: readonly Truth[]) => Truth): readonly string[] =>
  VALUES.map((a) => VALUES.map((b) => LETTER[operation([a, b])]).join(''));

describe('strong Kleene logic with a value out of play', () => {
  it('and', () => {
    expect(table(and)).toEqual(['YN?Y', 'NNNN', '?N??', 'YN?-']);
  });

  it('or', () => {
    expect(table(or)).toEqual(['YYYY', 'YN?N', 'Y???', 'YN?N']);
  });

  it('none', () => {
    expect(table(none)).toEqual(['NNNN', 'NY?Y', 'N???', 'NY?-']);
  });

  it('not', () => {
    expect(VALUES.map((value) => LETTER[not(value)]).join('')).toBe('NY?-');
  });

  it('at least two of three', () => {
    const ofThree = VALUES.map((a) =>
      VALUES.map((b) => VALUES.map((c) => LETTER[atLeast(2, [a, b, c])]).join('')).join(' '),
    );
    expect(ofThree).toEqual([
      'YYYY YN?N Y??? YN?N',
      'YN?N NNNN ?N?N NNNN',
      'Y??? ?N?N ???? ?N?N',
      'YN?N NNNN ?N?N NNNN',
    ]);
  });

  it('of two, at least one is or, and at least two is and while both are in play', () => {
    const inPlay = VALUES.slice(0, 3);
    for (const a of inPlay) {
      for (const b of inPlay) {
        expect(atLeast(1, [a, b])).toBe(or([a, b]));
        expect(atLeast(2, [a, b])).toBe(and([a, b]));
        expect(none([a, b])).toBe(and([not(a), not(b)]));
      }
    }
  });

  it('a group with nothing in play never comes out as met', () => {
    const nothing: readonly Truth[] = ['not applicable', 'not applicable'];
    expect(and(nothing)).toBe('not applicable');
    expect(or(nothing)).toBe('no');
    expect(atLeast(2, nothing)).toBe('no');
    expect(none(nothing)).toBe('not applicable');
  });
});
