import type { DayNumber, IsoDate } from '../timescale/index.ts';
import { MINUTES_IN_DAY, minuteOfDay, toDayNumber } from '../timescale/index.ts';
import { contentLine } from './content-line.ts';

const PRODUCT = '-//Family Support Procedures//Deadlines//EN';
const STAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;
/** 1 January 2020. */
const FIRST_REVISION: DayNumber = 18_262;

/** When a file was made, and which comes after which. */
export interface Revision {
  readonly stamp: string;
  readonly sequence: number;
}

/** The revision of a stamp. Throws a RangeError for a stamp that is not a time in UTC: "2026-11-22T09:30:00Z". */
export function revisionOf(stamp: string): Revision {
  const [, date = '', hour = '', minute = '', second = ''] = STAMP.exec(stamp) ?? [];
  const [day, minutes] = [toDayNumber(date), minuteOfDay(`${hour}:${minute}`)];
  if (day === undefined || minutes === undefined) {
    throw new RangeError(`"${stamp}" is not a time in UTC, such as 2026-11-22T09:30:00Z`);
  }
  return {
    stamp: `${basicDate(date)}T${hour}${minute}${second}Z`,
    sequence: Math.max(0, (day - FIRST_REVISION) * MINUTES_IN_DAY + minutes),
  };
}

/** How every entry begins: its name, and when it was written. */
export function headLines(uid: string, { stamp, sequence }: Revision): readonly string[] {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', stamp),
    contentLine('SEQUENCE', String(sequence)),
  ];
}

/** A calendar (RFC 5545) around the lines of its entries. */
export function calendarOf(lines: readonly string[]): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...lines,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** A date as a calendar has it: "20270104". */
export function basicDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}
