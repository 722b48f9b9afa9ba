import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { ListedHoliday } from '../../src/bank-holidays/govuk-list.ts';
import { bankHolidayTable, differencesFromLibrary } from '../../src/bank-holidays/table.ts';
import { updateFrom } from '../../src/bank-holidays/update-bank-holidays.ts';
import { BANK_HOLIDAYS, englandAndWales } from '../../src/timescale/index.ts';
import stored from '../fixtures/govuk-bank-holidays.json' with { type: 'json' };
import { after, dueDay, refused } from '../timescale/a-reading.ts';

const ours: readonly ListedHoliday[] = stored.holidays;

/** What GOV.UK listed where `date-holidays` is wrong: a wedding is missing, a holiday was moved. */
const wedding2011 = { date: '2011-04-29', title: 'Royal wedding', notes: '' };
const spring2012 = { date: '2012-06-04', title: 'Spring bank holiday', notes: '' };

function library(year: number): readonly string[] {
  const holidays = new Holidays('GB', 'ENG').getHolidays(year);
  return holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10));
}

/** A list of 2029 in which, as in 2011 and 2012, one day was added and one was moved. */
const special2029: readonly ListedHoliday[] = [
  ['2029-01-01', 'New Year’s Day'],
  ['2029-03-30', 'Good Friday'],
  ['2029-04-02', 'Easter Monday'],
  ['2029-04-27', 'Bank holiday for a wedding'],
  ['2029-05-07', 'Early May bank holiday'],
  ['2029-06-04', 'Spring bank holiday'],
  ['2029-08-27', 'Summer bank holiday'],
  ['2029-12-25', 'Christmas Day'],
  ['2029-12-26', 'Boxing Day'],
].map(([date = '', title = '']) => ({ date, title, notes: '' }));

describe('the library’s faults of 2011 and 2012', () => {
  it('are there: a wedding is missing, and a moved holiday stands where it never was', () => {
    expect(library(2011)).not.toContain(wedding2011.date);
    expect(library(2012)).toContain('2012-05-28');
    expect(library(2012)).not.toContain(spring2012.date);
  });

  it('lie before the table, which no older list draws back', () => {
    expect(BANK_HOLIDAYS.holidays.filter(({ date }) => date < '2019')).toEqual([]);
    expect(bankHolidayTable([wedding2011, spring2012, ...ours])).toEqual(BANK_HOLIDAYS);
    const published = {
      'england-and-wales': { events: [wedding2011, spring2012, ...ours] },
    };
    expect(updateFrom(JSON.stringify(published), ours, '2026-11-22')).toMatchObject({
      ok: true,
      changes: [],
      list: { holidays: ours },
    });
  });

  it.each(['2011-04-28', '2012-05-25', '2012-06-01', '2018-12-31'])(
    'reach no date: a rule in working days from %s gets an error',
    (event) => {
      expect(refused(dueDay(after(1, 'working-days'), event, englandAndWales)).code).toBe(
        'outside-table',
      );
    },
  );

  it('would not get in in a year that GOV.UK lists, and would be told', () => {
    const { holidays } = bankHolidayTable([...ours, ...special2029]);
    const in2029 = holidays.filter(({ date }) => date.startsWith('2029'));
    expect(in2029.map(({ date }) => date)).toEqual(special2029.map(({ date }) => date));
    expect(in2029.every(({ status }) => status === 'published')).toBe(true);
    expect(differencesFromLibrary([...ours, ...special2029])).toEqual([
      'only GOV.UK has 2029-04-27 Bank holiday for a wedding',
      'only GOV.UK has 2029-06-04 Spring bank holiday',
      'only date-holidays has 2029-05-28 Spring bank holiday',
    ]);
  });
});
