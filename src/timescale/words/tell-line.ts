import type { Answer, Outcome } from '../count/outcome.ts';
import { momentOf } from '../count/outcome.ts';
import type { IsoDate, NoDate } from '../count/result.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { TimescaleKind } from '../record/record.ts';
import type { ToldMoment } from './dates.ts';
import { momentWords, toldMoment } from './dates.ts';
import { answerLead, hasSeveral, outcomeParts } from './outcome.ts';
import { faultWords } from './warnings.ts';

/** What stands before the date of a series that has begun, where it stands alone. */
export const NEXT_LEAD = 'Next from today:';

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
    ? { next: `${NEXT_LEAD} ${momentWords(momentOf(next))}` }
    : {};
}
