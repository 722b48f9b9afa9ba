import Holidays from 'date-holidays';
import { writeFileSync } from 'node:fs';

/**
 * Writes `src/timescale/bank-holidays.json`: every bank holiday in England and Wales from 2019 to 2035.
 * Run: `node src/build/make-bank-holidays.ts`. A test holds the result to GOV.UK's own list.
 */

const FIRST_YEAR = 2019;
const LAST_YEAR = 2035;
/** The last year on GOV.UK's list (https://www.gov.uk/bank-holidays). Later years are projected. */
const LAST_PUBLISHED_YEAR = 2028;

/** Where GOV.UK has another name than `date-holidays`. */
const GOVUK_NAMES: Readonly<Record<string, string>> = {
  'Queen’s Platinum Jubilee': 'Platinum Jubilee bank holiday',
  'Queen Elizabeth’s Funeral Day': 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  'King Charles III’s Coronation': 'Bank holiday for the coronation of King Charles III',
};

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function govukName(name: string): string {
  const curly = name.replaceAll("'", '’');
  return GOVUK_NAMES[curly] ?? curly;
}

// Only the library's `date` string is right in every time zone; its `start` is a day early in summer.
// It also lists the Saturday or Sunday that a substitute day stands for, which is no bank holiday.
function holidaysOf(year: number) {
  return new Holidays('GB', 'ENG')
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => ({
      date: holiday.date.slice(0, 10),
      name: govukName(holiday.name),
      status: year <= LAST_PUBLISHED_YEAR ? 'published' : 'projected',
    }))
    .filter((holiday) => !isWeekend(holiday.date));
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const holidays = years.flatMap(holidaysOf).sort((a, b) => (a.date < b.date ? -1 : 1));
const table = {
  from: `${FIRST_YEAR}-01-01`,
  until: `${LAST_YEAR}-12-31`,
  publishedUntil: `${LAST_PUBLISHED_YEAR}-12-31`,
  holidays,
};

const file = new URL('../timescale/bank-holidays.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${holidays.length} bank holidays, ${table.from} to ${table.until}`);
