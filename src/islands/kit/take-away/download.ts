import type { CalendarEntry, EntryName } from '../../../calendar-file/index.ts';
import {
  CODE_NUMBERS,
  NO_DATES_WORDS,
  calendarCsv,
  calendarFile,
  calendarMadeWords,
  codeOf,
  tableMadeWords,
} from '../../../calendar-file/index.ts';

/** How long a file may be fetched, in milliseconds: a phone asks its owner first. */
const KEPT = 60_000;

/**
 * Offers a file that was made in this page: nothing is sent. The file lives in the page's memory and is let go of after a
 * minute.
 */
function offer(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}

/** An earlier file that a new one goes on from: its code, and every name that an entry of it may have. */
export interface EarlierFile {
  readonly code: string;
  readonly names: readonly EntryName[];
}

/** A code of this page's own making. */
function freshCode(): string {
  return codeOf([...crypto.getRandomValues(new Uint32Array(CODE_NUMBERS))]);
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
