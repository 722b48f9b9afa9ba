import type { CalendarEntry } from './entry.ts';
import { entryColumns } from './entry-text.ts';

/** Spreadsheets take a file for their own country's characters unless it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet would take for the beginning of a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The same entries as a table (RFC 4180): a head, then a row each, every field in quotes, lines ended by CRLF, UTF-8
 * with a mark at its beginning. A field that a spreadsheet would run as a formula gets an apostrophe before it.
 * Throws a RangeError without an entry, as `calendarFile` does.
 */
export function calendarCsv(entries: readonly CalendarEntry[]): string {
  const rows = entries.map(entryColumns);
  const [first] = rows;
  if (!first) {
    throw new RangeError('A table of dates needs an entry');
  }
  const head = first.map(([name]) => name);
  const lines = [head, ...rows.map((row) => row.map(([, value]) => value))];
  return `${BYTE_ORDER_MARK}${lines.map(csvLine).join('')}`;
}

function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}${LINE_END}`;
}

function csvField(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
