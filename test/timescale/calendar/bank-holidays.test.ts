import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAYS } from '../../../src/timescale/calendar/bank-holidays.ts';
import govuk from '../../fixtures/govuk-bank-holidays.json' with { type: 'json' };
import { SLOW_HOLIDAYS, isWeekend } from '../slow/slow-holidays.ts';

const table = BANK_HOLIDAYS.holidays;
const listedYears = [...new Set(govuk.holidays.map(({ date }) => date.slice(0, 4)))];
const inYear = (year: string) => table.filter(({ date }) => date.startsWith(year));

describe('the bank-holiday table', () => {
  it('has every year that GOV.UK lists as published, and no other', () => {
    expect(listedYears.slice(0, 10).join(' ')).toBe(
      '2019 2020 2021 2022 2023 2024 2025 2026 2027 2028',
    );
    const published = table.filter(({ status }) => status === 'published');
    expect([...new Set(published.map(({ date }) => date.slice(0, 4)))]).toEqual(listedYears);
    expect(BANK_HOLIDAYS.publishedUntil).toBe(`${listedYears.at(-1)}-12-31`);
  });

  it.each(listedYears)('has exactly GOV.UK’s dates and names in %s', (year) => {
    const listed = govuk.holidays
      .filter(({ date }) => date.startsWith(year))
      .map(({ date, title, notes }) => ({
        date,
        name: notes === '' ? title : `${title} (${notes.toLowerCase()})`,
        status: 'published',
      }));
    expect(inYear(year)).toEqual(listed);
  });

  it('projects the years after the list by the standing rules', () => {
    const projected = table.filter(({ status }) => status === 'projected');
    const expected = [...SLOW_HOLIDAYS]
      .filter(([date]) => date > BANK_HOLIDAYS.publishedUntil)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(projected.map(({ date, name }) => [date, name])).toEqual(expected);
    expect(projected).toHaveLength((2035 - Number(listedYears.at(-1))) * 8);
  });

  it('runs from 2019 to 2035 in order, without weekends or doubles', () => {
    const dates = table.map(({ date }) => date);
    expect([BANK_HOLIDAYS.from, BANK_HOLIDAYS.until]).toEqual(['2019-01-01', '2035-12-31']);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter(isWeekend)).toEqual([]);
  });

  it('has the days that were moved or added by proclamation', () => {
    const names = new Map(table.map(({ date, name }) => [date, name]));
    expect(names.get('2020-05-08')).toBe('Early May bank holiday (VE day)');
    expect(names.has('2020-05-04')).toBe(false);
    expect(names.get('2022-06-02')).toBe('Spring bank holiday');
    expect(names.has('2022-05-30')).toBe(false);
    expect(names.get('2022-09-19')).toContain('State Funeral');
    expect(names.get('2023-05-08')).toContain('coronation');
  });
});
