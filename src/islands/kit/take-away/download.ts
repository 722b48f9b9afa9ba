import type { CalendarEntry, EntryName } from '../../../calendar-file/index.ts';
import {
  NO_DATES_WORDS,
  calendarCsv,
  calendarFile,
  calendarMadeWords,
  tableMadeWords,
} from '../../../calendar-file/index.ts';
import { freshCode, offer } from './offer-file.ts';

/** An earlier file that a new one goes on from: its code, and every name that an entry of it may have. */
export interface EarlierFile {
  readonly code: string;
  readonly names: readonly EntryName[];
}

/**
 * Offers the entries as a calendar file, `<name>.ics`, and answers what is to be said of it in a status. The name holds
 * the ids of the procedure and of the rule, never a date of the user's. The file has a fresh code, unless it goes on from
 * an earlier one. Without an entry there is no file, and the words say so. This module is for `import()` alone: it comes
 * when the button is pressed.
 */
export function downloadCalendar(
  entries: readonly CalendarEntry[],
  name: string,
  earlier?: EarlierFile,
): string {
  if (entries.length === 0) return NO_DATES_WORDS;
  const stamp = new Date().toISOString();
  const code = earlier?.code ?? freshCode();
  const file = calendarFile(entries, { stamp, code, earlier: earlier?.names ?? [] });
  offer(file, 'text/calendar', `${name}.ics`);
  return calendarMadeWords(entries.length, code, earlier !== undefined);
}

/** Offers the entries as a table for a spreadsheet, `<name>.csv`, as `downloadCalendar` does. */
export function downloadCsv(entries: readonly CalendarEntry[], name: string): string {
  if (entries.length === 0) return NO_DATES_WORDS;
  offer(calendarCsv(entries), 'text/csv', `${name}.csv`);
  return tableMadeWords(entries.length);
}
