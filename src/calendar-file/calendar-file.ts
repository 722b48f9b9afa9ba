import type { IsoDate } from '../timescale/index.ts';
import { dayAndTime, dayOf, fromDayNumber, isWritableDay, utcMinutes } from '../timescale/index.ts';
import { contentLine, escapeText } from './content-line.ts';
import type { CalendarEntry, EntryName } from './entry.ts';
import { entryLines } from './entry-text.ts';
import { triggerOf } from './reminder.ts';
import { basicDate, calendarOf, headLines, revisionOf } from './envelope.ts';
import type { Revision } from './envelope.ts';
import { uidOf } from './uid.ts';
import { GONE_WORDS } from './words.ts';

/** Where an entry is put that is taken out: a calendar that still shows it has it out of the way. */
const GONE_ON: IsoDate = '2000-01-01';

/** What the caller of a file knows and the engine does not. */
export interface CalendarFileOptions {
  /** When it is made: "2026-11-22T09:30:00Z". */
  readonly stamp: string;
  /** The file's own code, or that of the file that it goes on from: see `codeOf`. */
  readonly code: string;
  /** Of a file that goes on from an earlier one: every name that the earlier one may have had. */
  readonly earlier?: readonly EntryName[];
}

/**
 * A calendar file (RFC 5545) of some entries. A whole day is a date without a time zone and takes up nobody's time; a
 * time is written in UTC, and its text says the time in England. Each entry has one reminder. The same entries with
 * the same stamp and code are the same file, to the octet.
 *
 * A file with the code of an earlier one replaces it in the calendars that match entries by their names: what was made
 * in a later minute has a higher SEQUENCE, and within a minute the later DTSTAMP decides. Whatever the earlier one may
 * have held and this one does not is written as cancelled, in few lines and without text.
 *
 * Throws a RangeError without an entry, and for a stamp that is not a time in UTC: both are the caller's mistake.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { stamp, code, earlier = [] }: CalendarFileOptions,
): string {
  if (entries.length === 0) {
    throw new RangeError('A calendar file needs an entry');
  }
  const revision = revisionOf(stamp);
  const written = new Set(entries.map(({ name }) => uidOf(name, code)));
  const gone = earlier.map((name) => uidOf(name, code)).filter((uid) => !written.has(uid));
  return calendarOf([
    ...entries.flatMap((entry) => eventLines(entry, code, revision)),
    ...gone.flatMap((uid) => goneLines(uid, revision)),
  ]);
}

function eventLines(entry: CalendarEntry, code: string, revision: Revision): readonly string[] {
  const title = escapeText(entry.title);
  return [
    ...headLines(uidOf(entry.name, code), revision),
    ...whenLines(entry),
    contentLine('SUMMARY', title),
    contentLine('DESCRIPTION', escapeText(entryLines(entry, code).join('\n'))),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', title),
    contentLine('TRIGGER', triggerOf(entry.reminder, entry.at === undefined)),
    contentLine('END', 'VALARM'),
    contentLine('END', 'VEVENT'),
  ];
}

/** An entry that is taken out. The standard wants a start of it, whatever the start was. */
function goneLines(uid: string, revision: Revision): readonly string[] {
  return [
    ...headLines(uid, revision),
    ...whenLines({ date: GONE_ON }),
    contentLine('SUMMARY', GONE_WORDS),
    contentLine('STATUS', 'CANCELLED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
}

/** A time is a moment and has no end; a whole day ends where the next one begins. */
function whenLines({ date, at }: Pick<CalendarEntry, 'date' | 'at'>): readonly string[] {
  if (at !== undefined) {
    const utc = dayAndTime(utcMinutes(at));
    return [contentLine('DTSTART', `${basicDate(utc.date)}T${utc.time.replace(':', '')}00Z`)];
  }
  const next = dayOf(date) + 1;
  const end = isWritableDay(next) ? fromDayNumber(next) : undefined;
  return [
    contentLine('DTSTART;VALUE=DATE', basicDate(date)),
    ...(end === undefined ? [] : [contentLine('DTEND;VALUE=DATE', basicDate(end))]),
  ];
}
