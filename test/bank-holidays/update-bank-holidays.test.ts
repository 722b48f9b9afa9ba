import { describe, expect, it } from 'vitest';
import type { ListedHoliday } from '../../src/bank-holidays/govuk-list.ts';
import { readGovukList } from '../../src/bank-holidays/govuk-list.ts';
import { storedText } from '../../src/bank-holidays/stored-list.ts';
import { bankHolidayTable, differencesFromLibrary } from '../../src/bank-holidays/table.ts';
import type { Update } from '../../src/bank-holidays/update-bank-holidays.ts';
import { updateFrom } from '../../src/bank-holidays/update-bank-holidays.ts';
import { BANK_HOLIDAYS as table } from '../../src/timescale/index.ts';
import stored from '../fixtures/govuk-bank-holidays.json' with { type: 'json' };
import storedRaw from '../fixtures/govuk-bank-holidays.json?raw';

const TODAY = '2026-11-22';
const ours: readonly ListedHoliday[] = stored.holidays;
const without = (...dates: readonly string[]) => ours.filter(({ date }) => !dates.includes(date));
const at = (date: string): ListedHoliday => {
  const found = ours.find((holiday) => holiday.date === date);
  if (!found) throw new Error(`${date} is not on the list`);
  return found;
};

/** A list as https://www.gov.uk/bank-holidays.json publishes it. */
function published(holidays: readonly ListedHoliday[], other: readonly ListedHoliday[] = []) {
  const division = (name: string, events: readonly ListedHoliday[]) => ({
    division: name,
    events: events.map((event) => ({ ...event, bunting: true })),
  });
  return JSON.stringify({
    'england-and-wales': division('england-and-wales', holidays),
    scotland: division('scotland', other),
  });
}

const KEYS: Readonly<Record<string, string>> = {
  'New Year’s Day': 'bank_holidays.new_year',
  'Good Friday': 'bank_holidays.good_friday',
  'Easter Monday': 'bank_holidays.easter_monday',
  'Early May bank holiday': 'bank_holidays.early_may',
  'Early May bank holiday (VE day)': 'bank_holidays.early_may_ve',
  'Spring bank holiday': 'bank_holidays.spring',
  'Summer bank holiday': 'bank_holidays.late_august',
  'Christmas Day': 'bank_holidays.christmas',
  'Boxing Day': 'bank_holidays.boxing_day',
  'Platinum Jubilee bank holiday': 'bank_holidays.queen_platinum',
  'Bank Holiday for the State Funeral of Queen Elizabeth II': 'bank_holidays.queens_bank_holiday',
  'Bank holiday for the coronation of King Charles III': 'bank_holidays.kings_coronation',
};

/** A list as it stands in the repository of the site. */
function inRepository(holidays: readonly ListedHoliday[]) {
  const entry = ({ date, title, notes }: ListedHoliday) => ({
    title: KEYS[title] ?? title,
    date: date.split('-').reverse().join('/'),
    notes: notes === '' ? '' : 'common.substitute_day',
    bunting: true,
  });
  const years = Map.groupBy(holidays, ({ date }) => date.slice(0, 4));
  return JSON.stringify({
    title: 'bank_holidays.calendar.title',
    last_updated: '01/12/2026',
    divisions: {
      'common.nations.england-and-wales_slug': {
        title: 'common.nations.england-and-wales',
        slug: 'common.nations.england-and-wales_slug',
        ...Object.fromEntries([...years].map(([year, list]) => [year, list.map(entry)])),
      },
      'common.nations.scotland_slug': {
        '2026': [{ title: 'bank_holidays.world_cup', date: '15/06/2026', notes: '' }],
      },
    },
  });
}

const year2029: readonly ListedHoliday[] = [
  ['2029-01-01', 'New Year’s Day'],
  ['2029-03-30', 'Good Friday'],
  ['2029-04-02', 'Easter Monday'],
  ['2029-05-07', 'Early May bank holiday'],
  ['2029-05-28', 'Spring bank holiday'],
  ['2029-08-27', 'Summer bank holiday'],
  ['2029-12-25', 'Christmas Day'],
  ['2029-12-26', 'Boxing Day'],
].map(([date = '', title = '']) => ({ date, title, notes: '' }));

function taken(update: Update): Extract<Update, { ok: true }> {
  if (!update.ok) throw new Error(update.faults.join('\n'));
  return update;
}

const oneOff = { date: '2027-06-11', title: 'Bank holiday for a jubilee', notes: '' };

describe('both forms of GOV.UK’s file', () => {
  it.each([
    ['as published', published(ours)],
    ['as in its repository', inRepository(ours)],
  ])('come out the same: %s', (_, text) => {
    expect(readGovukList(text).holidays).toEqual(ours);
    expect(taken(updateFrom(text, ours, TODAY)).changes).toEqual([]);
  });

  it('say when they were last updated, where they do', () => {
    expect(readGovukList(inRepository(ours)).lastUpdated).toBe('2026-12-01');
    expect(readGovukList(published(ours)).lastUpdated).toBeUndefined();
  });

  it('are read for England and Wales alone', () => {
    const scottish = { date: '2026-11-30', title: 'St Andrew’s Day', notes: '' };
    expect(taken(updateFrom(published(ours, [scottish]), ours, TODAY)).changes).toEqual([]);
    const onlyScotland = JSON.stringify({ scotland: { division: 'scotland', events: [scottish] } });
    expect(updateFrom(onlyScotland, ours, TODAY)).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('no list for England and Wales')],
    });
  });

  it('may begin before our list, and may write a straight apostrophe', () => {
    const earlier = { date: '2018-01-01', title: "New Year's Day", notes: '' };
    const straight = ours.map((holiday) => ({
      ...holiday,
      title: holiday.title.replaceAll('’', "'"),
    }));
    const update = taken(updateFrom(published([earlier, ...straight]), ours, TODAY));
    expect(update.changes).toEqual([]);
    expect(update.list.holidays).toEqual(ours);
  });
});

describe('what changed', () => {
  it('names a holiday that was added, and a year', () => {
    const update = taken(updateFrom(published([...year2029, oneOff, ...ours]), ours, TODAY));
    expect(update.changes).toEqual([
      'added: 2027-06-11 Bank holiday for a jubilee',
      ...year2029.map(({ date, title }) => `added: ${date} ${title}`),
    ]);
    expect(update.list.holidays.map(({ date }) => date)).toEqual(
      [...ours, oneOff, ...year2029].map(({ date }) => date).sort(),
    );
  });

  it('names one that was moved or renamed', () => {
    const moved = {
      ...at('2028-05-01'),
      date: '2028-05-08',
      title: 'Early May bank holiday (VE day)',
    };
    const renamed = { ...at('2027-12-27'), notes: '' };
    const newer = [...without('2028-05-01', '2027-12-27'), moved, renamed];
    expect(taken(updateFrom(published(newer), ours, TODAY)).changes).toEqual([
      'renamed: 2027-12-27 Christmas Day (substitute day) is now Christmas Day',
      'moved: Early May bank holiday from 2028-05-01 to 2028-05-08, now Early May bank holiday (VE day)',
    ]);
  });

  it('names one to come that was taken away again', () => {
    const before = [...ours, oneOff];
    expect(taken(updateFrom(published(ours), before, TODAY)).changes).toEqual([
      'removed: 2027-06-11 Bank holiday for a jubilee',
    ]);
  });
});

describe('a file is refused', () => {
  const refused = (text: string, today = TODAY) => {
    const update = updateFrom(text, ours, today);
    return update.ok ? [] : update.faults;
  };

  it('where a date that has passed is gone', () => {
    expect(refused(published(without('2022-09-19')))).toEqual([
      expect.stringContaining('2022-09-19 Bank Holiday for the State Funeral'),
    ]);
  });

  it('where a date that has passed was moved, but not where it is today', () => {
    const moved = [...without('2026-08-31'), { ...at('2026-08-31'), date: '2026-08-24' }];
    expect(refused(published(moved), '2026-09-01')).toEqual([
      expect.stringContaining('2026-08-31 Summer bank holiday has passed'),
    ]);
    expect(refused(published(moved), '2026-08-31')).toEqual([]);
  });

  it('where GOV.UK has dropped old years', () => {
    const recent = ours.filter(({ date }) => date >= '2020');
    expect(refused(published(recent))).toHaveLength(8 + 1);
    expect(refused(published(recent)).join('\n')).toContain('put them back into the file');
  });

  it('where it is cut short: in its text, in its years, in a year', () => {
    expect(refused(published(ours).slice(0, -40))).toEqual([
      expect.stringContaining('not whole JSON'),
    ]);
    const yearGone = ours.filter(({ date }) => date < '2028');
    expect(refused(published(yearGone))).toEqual([expect.stringContaining('2028 is in our list')]);
    expect(refused(published(without('2028-12-26')))).toEqual([
      expect.stringContaining('2028 has 7 bank holidays'),
    ]);
    expect(refused(published([]))).not.toEqual([]);
  });

  it.each([
    ['a date that is none', { ...oneOff, date: '2027-02-29' }, 'no date that exists'],
    ['a weekend', { ...oneOff, date: '2027-12-25' }, 'only the substitute'],
    ['a date twice', at('2027-12-27'), 'twice'],
  ])('where it has %s', (_, holiday, words) => {
    expect(refused(published([...ours, holiday]))).toEqual([expect.stringContaining(words)]);
  });

  it('where its repository has a name that is not known here', () => {
    expect(refused(inRepository([...ours, { ...oneOff, title: 'bank_holidays.jubilee' }]))).toEqual(
      [expect.stringContaining('"bank_holidays.jubilee" has no English text')],
    );
  });
});

describe('the table made from the list', () => {
  it('is the one that the engine counts by', () => {
    expect(bankHolidayTable(ours)).toEqual(table);
    expect(storedText(stored.source, ours)).toBe(storedRaw);
  });

  it('is confirmed by date-holidays for every year that GOV.UK lists', () => {
    expect(differencesFromLibrary(ours)).toEqual([]);
    expect(differencesFromLibrary([...without('2028-05-01'), oneOff])).toEqual([
      'only GOV.UK has 2027-06-11 Bank holiday for a jubilee',
      'only date-holidays has 2028-05-01 Early May bank holiday',
    ]);
  });

  it('has a special day before any library does', () => {
    const { holidays } = bankHolidayTable([...ours, oneOff]);
    expect(holidays).toContainEqual({
      date: '2027-06-11',
      name: 'Bank holiday for a jubilee',
      status: 'published',
    });
  });

  it('grows with the published years', () => {
    const grown = bankHolidayTable([...ours, ...year2029]);
    expect([grown.from, grown.until, grown.publishedUntil]).toEqual([
      '2019-01-01',
      '2035-12-31',
      '2029-12-31',
    ]);
    expect(grown.holidays.filter(({ status }) => status === 'published').at(-1)?.date).toBe(
      '2029-12-26',
    );
    expect(grown.holidays.map(({ date }) => date)).toEqual(table.holidays.map(({ date }) => date));
  });
});
