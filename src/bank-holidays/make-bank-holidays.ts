import { writeFileSync } from 'node:fs';
import { readStoredList } from './stored-list.ts';
import { bankHolidayTable, differencesFromLibrary, tableByYear } from './table.ts';
import { isStarted } from '../site/project.ts';

/**
 * Writes `src/timescale/bank-holidays.json`: every bank holiday in England and Wales from 2019 to 2035, from
 * GOV.UK's list as it is kept here and, after its last year, from `date-holidays`. Run: `npm run bank-holidays`.
 */
export function makeBankHolidays(): void {
  const { holidays } = readStoredList();
  const table = bankHolidayTable(holidays);
  const file = new URL('../timescale/calendar/bank-holidays.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(tableByYear(table), null, 2)}\n`);
  const { from, until, publishedUntil } = table;
  console.log(
    `${table.holidays.length} bank holidays, ${from} to ${until}, published until ${publishedUntil}`,
  );
  for (const difference of differencesFromLibrary(holidays)) {
    console.log(`note: ${difference}`);
  }
}

if (isStarted(import.meta.url)) makeBankHolidays();
