import type { DayNumber, IsoDate } from '../timescale/index.ts';
import {
  dayAndTime,
  dayOf,
  fromDayNumber,
  isWritableDay,
  toDayNumber,
  utcMinutes,
} from '../timescale/index.ts';
import { entryLines } from './words.ts';
import { contentLine, escapeText } from './content-line.ts';
import type { CalendarEntry } from './entry.ts';
import { triggerOf } from './reminder.ts';

const PRODUCT = '-//Family Support Procedures//Deadlines//EN';
const STAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;
/** 1 January 2020. */
const FIRST_REVISION: DayNumber = 18_262;

/** When a file is made, which its caller knows and the engine does not: "2026-11-22T09:30:00Z". */
export interface CalendarFileOptions {
  readonly stamp: string;
}

/**
 * A calendar file (RFC 5545) of some entries. A whole day is a date without a time zone and takes up nobody's time; a
 * time is written in UTC, and its text says the time in England. Each entry has one reminder. The same entries with
 * the same stamp are the same file, to the octet; a file made on a later day replaces the entries of an earlier
 * one in the calendars that look at SEQUENCE.
 *
 * Throws a RangeError without an entry, and for a stamp that is not a time in UTC: both are the caller's mistake.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { stamp }: CalendarFileOptions,
): string {
  if (entries.length === 0) {
    throw new RangeError('A calendar file needs an entry');
  }
  const revision = revisionOf(stamp);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...entries.flatMap((entry) => eventLines(entry, revision)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

interface Revision {
  readonly stamp: string;
  readonly sequence: number;
}

function revisionOf(stamp: string): Revision {
  const [, date = '', hour = '', minute = '', second = ''] = STAMP.exec(stamp) ?? [];
  const day = toDayNumber(date);
  if (day === undefined) {
    throw new RangeError(`"${stamp}" is not a time in UTC, such as 2026-11-22T09:30:00Z`);
  }
  return {
    stamp: `${basic(date)}T${hour}${minute}${second}Z`,
    sequence: Math.max(0, day - FIRST_REVISION),
  };
}

function eventLines(entry: CalendarEntry, { stamp, sequence }: Revision): readonly string[] {
  const title = escapeText(entry.title);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', entry.uid),
    contentLine('DTSTAMP', stamp),
    contentLine('SEQUENCE', String(sequence)),
    ...whenLines(entry),
    contentLine('SUMMARY', title),
    contentLine('DESCRIPTION', escapeText(entryLines(entry).join('\n'))),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', title),
    contentLine('TRIGGER', triggerOf(entry.reminder, entry.at === undefined)),
    contentLine('END', 'VALARM'),
    contentLine('END', 'VEVENT'),
  ];
}

/** A time is a moment and has no end; a whole day ends where the next one begins. */
function whenLines({ date, at }: CalendarEntry): readonly string[] {
  if (at !== undefined) {
    const utc = dayAndTime(utcMinutes(at));
    return [contentLine('DTSTART', `${basic(utc.date)}T${utc.time.replace(':', '')}00Z`)];
  }
  const next = dayOf(date) + 1;
  const end = isWritableDay(next) ? fromDayNumber(next) : undefined;
  return [
    contentLine('DTSTART;VALUE=DATE', basic(date)),
    ...(end === undefined ? [] : [contentLine('DTEND;VALUE=DATE', basic(end))]),
  ];
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '');
}
