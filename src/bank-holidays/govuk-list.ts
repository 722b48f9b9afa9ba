import * as z from 'zod';
import type { IsoDate } from '../timescale/index.ts';
import { isoWeekday, toDayNumber } from '../timescale/index.ts';

/** One bank holiday of England and Wales as GOV.UK lists it. */
export interface ListedHoliday {
  readonly date: IsoDate;
  readonly title: string;
  /** "Substitute day", or nothing. */
  readonly notes: string;
}

/** GOV.UK's list, in order of date. `lastUpdated` is there only where the file says it. */
export interface GovukList {
  readonly lastUpdated?: IsoDate;
  readonly holidays: readonly ListedHoliday[];
}

/** A file that is not a whole list of bank holidays, with what is wrong and what to do. */
export class BadList extends Error {}

const PUBLISHED = z.object({
  'england-and-wales': z.object({
    events: z.array(z.object({ title: z.string(), date: z.string(), notes: z.string() })),
  }),
});

const DIVISION = 'common.nations.england-and-wales_slug';
const SOURCE = z.object({
  last_updated: z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/),
  divisions: z.object({ [DIVISION]: z.record(z.string(), z.unknown()) }),
});
const SOURCE_YEAR = z.array(z.object({ title: z.string(), date: z.string(), notes: z.string() }));

/** The English text of the message keys that stand in the repository's form of the file. */
const MESSAGES: Readonly<Record<string, string>> = {
  '': '',
  'bank_holidays.new_year': 'New Year’s Day',
  'bank_holidays.good_friday': 'Good Friday',
  'bank_holidays.easter_monday': 'Easter Monday',
  'bank_holidays.early_may': 'Early May bank holiday',
  'bank_holidays.early_may_ve': 'Early May bank holiday (VE day)',
  'bank_holidays.spring': 'Spring bank holiday',
  'bank_holidays.late_august': 'Summer bank holiday',
  'bank_holidays.christmas': 'Christmas Day',
  'bank_holidays.boxing_day': 'Boxing Day',
  'bank_holidays.queen_platinum': 'Platinum Jubilee bank holiday',
  'bank_holidays.queens_bank_holiday': 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  'bank_holidays.kings_coronation': 'Bank holiday for the coronation of King Charles III',
  'common.substitute_day': 'Substitute day',
};

/**
 * Reads GOV.UK's list of England and Wales, in either of its forms: as it is published
 * (https://www.gov.uk/bank-holidays.json) or as it stands in the site's own repository, with dates as DD/MM/YYYY and
 * message keys for names. Throws a BadList for anything else, for a date that is none or a weekend, and for a double.
 */
export function readGovukList(text: string): GovukList {
  const file = parsed(text);
  const published = PUBLISHED.safeParse(file);
  if (published.success) {
    return { holidays: inOrder(published.data['england-and-wales'].events.map(asPublished)) };
  }
  const source = SOURCE.safeParse(file);
  if (source.success) {
    const years = Object.entries(source.data.divisions[DIVISION]).filter(([key]) =>
      /^\d{4}$/.test(key),
    );
    const entries = years.flatMap(([year, list]) => yearOf(year, list));
    return {
      lastUpdated: isoDate(source.data.last_updated),
      holidays: inOrder(entries.map(fromSource)),
    };
  }
  throw new BadList(
    'The file has no list for England and Wales. Take https://www.gov.uk/bank-holidays.json, or the file of that list in the GOV.UK repository.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadList('The file is not whole JSON: it may be cut short. Download it again.', {
      cause: error,
    });
  }
}

function yearOf(year: string, list: unknown): readonly ListedHoliday[] {
  const found = SOURCE_YEAR.safeParse(list);
  if (!found.success) {
    throw new BadList(`The list of ${year} cannot be read: ${z.prettifyError(found.error)}`);
  }
  return found.data;
}

function asPublished({ date, title, notes }: ListedHoliday): ListedHoliday {
  return { date, title: title.replaceAll("'", '’'), notes };
}

function fromSource({ date, title, notes }: ListedHoliday): ListedHoliday {
  return { date: isoDate(date), title: english(title), notes: english(notes) };
}

function english(key: string): string {
  const text = MESSAGES[key];
  if (text === undefined) {
    throw new BadList(
      `"${key}" has no English text here yet. Add it to MESSAGES in govuk-list.ts.`,
    );
  }
  return text;
}

function isoDate(date: string): IsoDate {
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date) ?? [];
  return `${year}-${month}-${day}`;
}

function inOrder(holidays: readonly ListedHoliday[]): readonly ListedHoliday[] {
  const seen = new Set<IsoDate>();
  for (const { date, title } of holidays) {
    const day = toDayNumber(date);
    if (day === undefined) {
      throw new BadList(`"${title}" has no date that exists: "${date}".`);
    }
    if (isoWeekday(day) > 5) {
      throw new BadList(
        `"${title}" stands on a weekend, ${date}: GOV.UK lists only the substitute.`,
      );
    }
    if (seen.has(date)) {
      throw new BadList(`${date} stands in the list twice.`);
    }
    seen.add(date);
  }
  return holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
