import { toDayNumber } from '../calendar/day-number.ts';
import type { Answer, Outcome, ResultMoment } from '../count/outcome.ts';
import { momentOf, senseOf } from '../count/outcome.ts';
import type { IsoDate, NoDate } from '../count/result.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { TimescaleKind } from '../record/record.ts';
import { momentWords } from './dates.ts';
import { answerLead, hasSeveral, outcomeParts } from './outcome.ts';
import { faultWords } from './warnings.ts';

/** A date in words, with what a program reads of it: "2027-01-04", "2027-03-28T03:30+01:00". */
export interface ToldMoment {
  readonly words: string;
  readonly datetime: string;
}

/** What is said of a reading, whether it has a date or not. */
export interface ToldReading {
  /** What it is called among the readings of its record, for good. */
  readonly id: string;
  /** Its place in the source's order, from 1: the same wherever the reading is told. */
  readonly number: number;
  /** The record's own words for it, where it has any: "Counted from the day on which the plan is completed." */
  readonly text?: string;
}

/** An answer with a date, in the parts of the line that is printed of it. */
export interface ToldLine extends ToldReading, ToldMoment {
  readonly kind: 'date';
  /** What stands before the date where the answer is read as a whole: "In time up to the end of". */
  readonly lead: string;
  /** What stands after it: "at the latest", or nothing. */
  readonly tail: string;
  /** Of a series that has begun, its first date from today on: "Next from today: Monday 18 January 2027". */
  readonly next?: string;
}

/** An answer without a date: why there is none and what to do, as a sentence. */
export interface ToldFault extends ToldReading {
  readonly kind: 'no date';
  readonly fault: string;
}

/** What must be known beside an answer to print its line. */
export interface LineOptions {
  /** The kind of its record: a limit is no thing to be done. Needed where the answer is read as a whole. */
  readonly kind?: TimescaleKind;
  /** The present day, where the next date of a series is told. */
  readonly today?: IsoDate;
}

/** Tells an answer in one line, in parts: its date with what stands around it, or why it has none. */
export function tellLine(
  { index, reading, result }: Pick<Answer, 'index' | 'reading' | 'result'>,
  options: LineOptions,
): ToldLine | ToldFault {
  return result.ok
    ? dateLine(index, reading, result.value, options)
    : faultLine(index, reading, result.fault);
}

/** The line of an answer that has a date. `index` is the reading's place in its record, from 0. */
export function dateLine(
  index: number,
  reading: ResolvedReading,
  outcome: Outcome,
  { kind, today }: LineOptions,
): ToldLine {
  const { moment, tail } = outcomeParts(outcome, reading);
  return {
    ...toldReading(index, reading),
    kind: 'date',
    lead: answerLead(outcome, reading, kind),
    ...toldMoment(moment),
    tail,
    ...nextFrom(today, outcome, reading),
  };
}

/** What is said of an answer that has no date. `index` is the reading's place in its record, from 0. */
export function faultLine(index: number, reading: ResolvedReading, fault: NoDate): ToldFault {
  return { ...toldReading(index, reading), kind: 'no date', fault: faultWords(fault) };
}

function toldReading(index: number, { id, text }: ResolvedReading): ToldReading {
  return { id, number: index + 1, ...(text === undefined ? {} : { text }) };
}

/** A moment in words, with what `<time datetime>` says of it. */
export function toldMoment(moment: ResultMoment): ToldMoment {
  const { date, due } = moment;
  return { words: momentWords(moment), datetime: due?.kind === 'time' ? due.at : date };
}

function nextFrom(
  today: IsoDate | undefined,
  outcome: Outcome,
  reading: ResolvedReading,
): Pick<ToldLine, 'next'> {
  if (today === undefined || outcome.kind !== 'series' || !hasSeveral(outcome, reading)) {
    return {};
  }
  const { occurrences } = outcome;
  const next = occurrences.find(({ date }) => date >= today);
  return next && next !== occurrences[0]
    ? { next: `Next from today: ${momentWords(momentOf(next))}` }
    : {};
}

/** How a deadline stands to the present day, and whether it is past. */
export interface Standing {
  /** "12 days left", "Due today", "Overdue by 3 days". */
  readonly words: string;
  readonly late: boolean;
}

/**
 * How an answer stands to the present: `today` in London, and `minute`, since the start of 1970 (UTC). Days are those of
 * the calendar; a deadline of hours has whole days of 24 hours, then hours. Only a deadline with a last day stands to it:
 * a period is not overdue, nor is a first day.
 */
export function standingOf(
  { result, reading }: Pick<Answer, 'reading' | 'result'>,
  today: IsoDate,
  minute: number,
): Standing | undefined {
  if (!result.ok || result.value.kind !== 'due' || senseOf(reading) === 'not before') {
    return undefined;
  }
  const { due } = result.value;
  if (due.kind === 'time') {
    const left = due.minute - minute;
    return { words: due.words.standing(left), late: left < 0 };
  }
  const words = daysLeftWords(today, due.date);
  return words === undefined ? undefined : { words, late: due.date < today };
}

/**
 * How a due date stands to today: "12 days left", "Due today", "Overdue by 3 days", in calendar days. The due date
 * itself is in time to its end, so it is never overdue on that day. Undefined if either date does not exist.
 */
export function daysLeftWords(today: IsoDate, due: IsoDate): string | undefined {
  const from = toDayNumber(today);
  const to = toDayNumber(due);
  if (from === undefined || to === undefined) {
    return undefined;
  }
  if (from === to) {
    return 'Due today';
  }
  const days = Math.abs(to - from);
  const words = `${days} day${days === 1 ? '' : 's'}`;
  return to > from ? `${words} left` : `Overdue by ${words}`;
}

/** The name of a reading among those of its record: "Reading 1 of 2". */
export function readingName({ number }: Pick<ToldReading, 'number'>, readings: number): string {
  return `Reading ${number} of ${readings}`;
}

/** What is said of an event whose date is awaited: `noun` is its own, "the panel". */
export function awaitedWords(noun: string): string {
  return `It may also count from ${noun}: enter that date to see it.`;
}
