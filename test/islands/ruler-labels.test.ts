import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, MarkKind } from '../../src/islands/calculator/ruler.ts';
import { labelsOf } from '../../src/islands/calculator/ruler-labels.ts';

const KINDS: readonly MarkKind[] = ['work to', 'from', 'reading', 'limit', 'beside', 'today'];

const mark = (kind: MarkKind, day: number, what = 'a thing'): Mark => ({
  kind,
  day,
  date: 'Wed 13 Jan 2027',
  what,
});

const anyMarks = fc.array(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat(99)).map(([kind, day]) => mark(kind, day)),
  { minLength: 1, maxLength: 9 },
);

const across = (width: number) => (one: Mark) => ((one.day + 0.5) * width) / 100;

describe('the labels of a ruler', () => {
  it('hold every mark once, and leave neither the line nor each other room to touch', () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(280, 328, 640, 860), (marks, width) => {
        const labels = labelsOf(marks, across(width), width);
        const held = labels.flatMap((label) => label.marks);
        expect(held).toHaveLength(marks.length);
        expect(new Set(held)).toEqual(new Set(marks));
        const rows = new Map<number, { from: number; to: number }[]>();
        for (const { x, row, date, what } of labels) {
          const to = x + 6 * Math.max(date.length, what.length);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
          for (const other of rows.get(row) ?? []) {
            expect(to < other.from || x > other.to).toBe(true);
          }
          rows.set(row, [...(rows.get(row) ?? []), { from: x, to }]);
        }
      }),
    );
  });

  it('give the date to work to the first row and a label of its own; near readings share one', () => {
    const marks = [mark('reading', 10), mark('work to', 11), mark('reading', 12)];
    const labels = labelsOf(marks, across(640), 640);
    expect(labels.map(({ marks: own, row }) => [own.map(({ day }) => day), row])).toEqual([
      [[11], 0],
      [[10, 12], 1],
    ]);
  });

  it('cut what is too long to stand', () => {
    const [label] = labelsOf(
      [mark('from', 3, 'consent in a team with a long name')],
      across(640),
      640,
    );
    expect(label?.what).toBe('consent in a team with…');
  });
});
