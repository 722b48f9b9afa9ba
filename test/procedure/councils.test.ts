import { expect, it } from 'vitest';
import { councils } from '../../content/councils.ts';
import { sameMarkFaults } from '../../src/procedure/checks/councils.ts';
import type { Council } from '../../src/procedure/procedure.ts';
import { MARK_COLOURS, MARK_SHAPES } from '../../src/procedure/procedure.ts';

const council = (mark: string, more: Partial<Council> = {}): Council => ({
  name: mark,
  mark,
  markShape: 'circle',
  markColour: 'violet',
  ...more,
});

const told = (all: Readonly<Record<string, Council>>): readonly string[] =>
  sameMarkFaults(all).map(({ message, mend }) => `${message}. ${mend}`);

it('no two councils of the guide have the same mark', () => {
  expect(told(councils)).toEqual([]);
});

it('a shape may stand again in another colour, and a colour in another shape', () => {
  expect(
    told({
      one: council('On'),
      two: council('Tw', { markShape: 'leaf' }),
      three: council('Th', { markColour: 'plum' }),
    }),
  ).toEqual([]);
});

it('tells the same letters, and the same shape in the same colour with one that is free', () => {
  expect(told({ one: council('On'), ones: council('On', { markColour: 'teal' }) })).toEqual([
    'the council "ones" has the letters "On" in its mark, which "one" has. Take two other letters of its name.',
  ]);
  expect(told({ one: council('On'), two: council('Tw') })).toEqual([
    'the council "two" has a violet circle as its mark, which "one" has. Free, for one: violet square.',
  ]);
});

it('says what to do when all are taken', () => {
  const all = MARK_COLOURS.flatMap((markColour) =>
    MARK_SHAPES.map((markShape) =>
      council(`${markColour}-${markShape}`, { markColour, markShape }),
    ),
  );
  const entries = [...all, council('More')].map((one) => [one.mark, one] as const);
  expect(told(Object.fromEntries(entries))).toEqual([
    'the council "More" has a violet circle as its mark, which "violet-circle" has. All are taken: add a colour to MARK_COLOURS and to the style sheet’s tokens.',
  ]);
});
