import {
  NO_DATES_WORDS,
  yearEntryCount,
  yearFile,
  yearMadeWords,
} from '../../calendar-file/index.ts';
import { freshCode, offer } from '../kit/take-away/offer-file.ts';
import type { RoleYear } from './year.ts';

/**
 * Offers a role's year as a calendar file, and answers what to say of it. The file's name is made of the procedure's and
 * the role's ids. For `import()` alone, when the button is pressed.
 */
export function saveYear({ entries }: RoleYear, name: string): string {
  const count = yearEntryCount(entries);
  if (count === 0) return NO_DATES_WORDS;
  const file = yearFile(entries, { stamp: new Date().toISOString(), code: freshCode() });
  offer(file, 'text/calendar', `${name}.ics`);
  return yearMadeWords(count);
}
