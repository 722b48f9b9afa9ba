import { describe, expect, it } from 'vitest';
import { dayParts } from '../../src/changes/day-parts.ts';
import type { DayOfChange, ToldChange } from '../../src/changes/days.ts';
import { countOfChanges, pagesOfChanges, partsAfter } from '../../src/changes/periods.ts';

const changesOf = (kind: ToldChange['kind'], count: number): readonly ToldChange[] =>
  Array.from({ length: count }, (_, at) => ({
    change: 'new',
    kind,
    id: `${kind}-${at}`,
    title: undefined,
    was: undefined,
    now: 'Words.',
    why: undefined,
  }));

/** A day on which so many terms changed. */
const day = (date: string, count: number, published: readonly string[] = []): DayOfChange => ({
  date,
  published,
  why: 'It was issued anew.',
  changes: changesOf('term', count),
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
    const days = [day('2027-01-04', 50), day('2026-11-30', 89), day('2026-11-22', 0, ['Whole.'])];
    expect(countOfChanges(days)).toBe(140);
    expect(standing(days)).toEqual([['', '2027-01-04: 50', '2026-11-30: 89', '2026-11-22: 0']]);
    expect(standing([])).toEqual([['']]);
  });

  it('go to pages by year where one holds them no more', () => {
    const days = [day('2028-02-01', 70), day('2027-01-04', 60), day('2026-11-30', 98)];
    expect(standing(days)).toEqual([
      ['', '2028-02-01: 70', '2027-01-04: 60'],
      ['2026', '2026-11-30: 98'],
    ]);
  });

  it('of a year that no page holds go by month, and of such a month by day', () => {
    const days = [
      day('2027-03-02', 10),
      day('2026-12-03', 130),
      day('2026-11-30', 100),
      day('2026-11-29', 60),
    ];
    expect(standing(days)).toEqual([
      ['', '2027-03-02: 10', '2026-12-03: 130'],
      ['2026-11-30', '2026-11-30: 100'],
      ['2026-11-29', '2026-11-29: 60'],
    ]);
    const { earlier } = pagesOfChanges([...days, day('2025-03-02', 10), day('2024-05-01', 135)]);
    expect(earlier.map(({ id, words }) => `${id}: ${words}`)).toEqual([
      '2026-11-30: Monday 30 November 2026',
      '2026-11-29: Sunday 29 November 2026',
      '2025: 2025',
      '2024: 2024',
    ]);
  });

  it('of a day that no page holds, as when a document is issued anew, go in parts', () => {
    const days = [day('2027-03-02', 10), day('2026-11-30', 330, ['Whole.'])];
    expect(standing(days)).toEqual([
      ['', '2027-03-02: 10'],
      ['2026-11-30', '2026-11-30: 140'],
      ['2026-11-30-part-2', '2026-11-30: 140'],
      ['2026-11-30-part-3', '2026-11-30: 50'],
    ]);
    const { earlier } = pagesOfChanges(days);
    expect(earlier.map(({ words }) => words)).toEqual([
      'Monday 30 November 2026, part 1',
      'Monday 30 November 2026, part 2',
      'Monday 30 November 2026, part 3',
    ]);
    const parts = earlier.flatMap(({ days: own }) => own);
    expect(parts.flatMap(({ changes }) => changes)).toEqual(days[1]?.changes);
    expect(parts.map(({ published, why }) => [published, why])).toEqual([
      [['Whole.'], 'It was issued anew.'],
      [[], 'It was issued anew.'],
      [[], 'It was issued anew.'],
    ]);
  });

  it('lead from a part of a day to the later ones, wherever it stands', () => {
    const after = (days: readonly DayOfChange[], shown: number | undefined): readonly string[] => {
      const pages = pagesOfChanges(days);
      const own = shown === undefined ? pages.newest : pages.earlier[shown]?.days;
      return partsAfter(pages, own ?? []).map(({ id }) => id);
    };
    const long = [day('2026-11-30', 330), day('2026-11-29', 300)];
    expect(after(long, undefined)).toEqual(['2026-11-30-part-2', '2026-11-30-part-3']);
    expect(after(long, 0)).toEqual(['2026-11-30-part-3']);
    expect(after(long, 1)).toEqual([]);
    expect(after(long, 2)).toEqual(['2026-11-29-part-2', '2026-11-29-part-3']);
    expect(after([day('2027-03-02', 10), ...long], undefined)).toEqual([]);
    expect(after([day('2027-03-02', 10), ...long], 0)).toEqual([
      '2026-11-30-part-2',
      '2026-11-30-part-3',
    ]);
    expect(after([day('2027-03-02', 10), day('2026-11-30', 135)], undefined)).toEqual([]);
  });

  it('keep the address of an earlier period once it is over', () => {
    const before = [day('2027-03-02', 60), day('2026-11-30', 110)];
    const after = [day('2030-06-01', 400), day('2028-03-02', 130), ...before];
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
      (date, at) => day(date, 50 * (at + 1), [`Told on ${date}.`]),
    );
    const { newest, earlier } = pagesOfChanges(days);
    const all = [...newest, ...earlier.flatMap((period) => period.days)];
    expect(all.flatMap(({ published }) => published)).toEqual(
      days.flatMap(({ published }) => published),
    );
    expect(countOfChanges(all)).toBe(countOfChanges(days));
  });
});

describe('a day’s changes', () => {
  const of = (...kinds: readonly (readonly [ToldChange['kind'], number])[]): DayOfChange => ({
    ...day('2026-11-30', 0),
    changes: kinds.flatMap(([kind, count]) => changesOf(kind, count)),
  });
  const told = (one: DayOfChange): readonly string[] =>
    dayParts(one, 10).map(({ part, changes }) =>
      [
        part,
        ...[...Map.groupBy(changes, ({ kind }) => kind)].map(
          ([kind, alike]) => `${alike.length} ${kind}`,
        ),
      ].join(' '),
    );

  it('are one, unnumbered, where a page holds them', () => {
    const one = of(['duty', 6], ['map', 4]);
    expect(dayParts(one, 10)).toEqual([one]);
    expect(dayParts(of(), 10)).toEqual([of()]);
  });

  it('are cut between their kinds', () => {
    expect(told(of(['timescale', 2], ['duty', 6], ['map', 4], ['term', 1]))).toEqual([
      '1 2 timescale 6 duty',
      '2 4 map 1 term',
    ]);
  });

  it('of one kind are cut where a page is full, and others follow on the last', () => {
    expect(told(of(['timescale', 3], ['duty', 21], ['map', 4], ['term', 6]))).toEqual([
      '1 3 timescale',
      '2 10 duty',
      '3 10 duty',
      '4 1 duty 4 map',
      '5 6 term',
    ]);
  });
});
