import { describe, expect, it } from 'vitest';
import type { DayOfChange } from '../../src/changes/days.ts';
import { countOfChanges, pagesOfChanges } from '../../src/changes/periods.ts';

/** A day on which so many terms changed. */
const day = (date: string, count: number, published: readonly string[] = []): DayOfChange => ({
  date,
  published,
  why: 'It was issued anew.',
  changes: Array.from({ length: count }, (_, at) => ({
    change: 'new',
    kind: 'term',
    id: `term-${at}`,
    title: undefined,
    was: undefined,
    now: 'Words.',
    why: undefined,
  })),
});

/** On which page each day stands, with its count. */
function standing(days: readonly DayOfChange[]): readonly (readonly [string, ...string[]])[] {
  const { newest, earlier } = pagesOfChanges(days);
  const told = (own: readonly DayOfChange[]): readonly string[] =>
    own.map(({ date, changes }) => `${date}: ${changes.length}`);
  return [
    ['', ...told(newest)],
    ...earlier.map(({ id, days: own }) => [id, ...told(own)] as const),
  ];
}

describe('a procedure’s changes', () => {
  it('stand on its own page while one page holds them', () => {
    const days = [day('2027-01-04', 50), day('2026-11-30', 198), day('2026-11-22', 0, ['Whole.'])];
    expect(countOfChanges(days)).toBe(249);
    expect(standing(days)).toEqual([['', '2027-01-04: 50', '2026-11-30: 198', '2026-11-22: 0']]);
    expect(standing([])).toEqual([['']]);
  });

  it('go to pages by year where one holds them no more', () => {
    const days = [day('2028-02-01', 100), day('2027-01-04', 100), day('2026-11-30', 198)];
    expect(standing(days)).toEqual([
      ['', '2028-02-01: 100', '2027-01-04: 100'],
      ['2026', '2026-11-30: 198'],
    ]);
  });

  it('of a year that no page holds go by month, and of such a month by day', () => {
    const days = [
      day('2027-03-02', 10),
      day('2026-12-03', 240),
      day('2026-11-30', 200),
      day('2026-11-29', 60),
    ];
    expect(standing(days)).toEqual([
      ['', '2027-03-02: 10', '2026-12-03: 240'],
      ['2026-11-30', '2026-11-30: 200'],
      ['2026-11-29', '2026-11-29: 60'],
    ]);
    const { earlier } = pagesOfChanges([...days, day('2025-03-02', 10), day('2024-05-01', 245)]);
    expect(earlier.map(({ id, words }) => `${id}: ${words}`)).toEqual([
      '2026-11-30: Monday 30 November 2026',
      '2026-11-29: Sunday 29 November 2026',
      '2025: 2025',
      '2024: 2024',
    ]);
  });

  it('of a day that no page holds, as when a document is issued anew, go in parts', () => {
    const days = [day('2027-03-02', 10), day('2026-11-30', 600, ['Whole.'])];
    expect(standing(days)).toEqual([
      ['', '2027-03-02: 10'],
      ['2026-11-30', '2026-11-30: 250'],
      ['2026-11-30-part-2', '2026-11-30: 250'],
      ['2026-11-30-part-3', '2026-11-30: 100'],
    ]);
    const parts = pagesOfChanges(days).earlier.flatMap(({ days: own }) => own);
    expect(parts.flatMap(({ changes }) => changes)).toEqual(days[1]?.changes);
    expect(parts.map(({ published, why }) => [published, why])).toEqual([
      [['Whole.'], 'It was issued anew.'],
      [[], 'It was issued anew.'],
      [[], 'It was issued anew.'],
    ]);
  });

  it('keep the address of an earlier period once it is over', () => {
    const before = [day('2027-03-02', 100), day('2026-11-30', 200)];
    const after = [day('2030-06-01', 700), day('2028-03-02', 240), ...before];
    const earlier = (days: readonly DayOfChange[]): readonly string[] =>
      pagesOfChanges(days).earlier.map(({ id }) => id);
    expect(earlier(before)).toEqual(['2026']);
    expect(earlier(after)).toEqual([
      '2030-06-01-part-2',
      '2030-06-01-part-3',
      '2028',
      '2027',
      '2026',
    ]);
  });

  it('lose none and keep their order', () => {
    const days = ['2027-02-01', '2027-01-15', '2027-01-14', '2026-12-24', '2026-05-02'].map(
      (date, at) => day(date, 90 * (at + 1), [`Told on ${date}.`]),
    );
    const { newest, earlier } = pagesOfChanges(days);
    const all = [...newest, ...earlier.flatMap((period) => period.days)];
    expect(all.flatMap(({ published }) => published)).toEqual(
      days.flatMap(({ published }) => published),
    );
    expect(countOfChanges(all)).toBe(countOfChanges(days));
  });
});
