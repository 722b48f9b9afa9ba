import type { ResultMoment, Outcome } from '../count/outcome.ts';
import { compareDue, compareMoments, momentOf, keyMoment, senseOf } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { TimescaleKind } from '../record/record.ts';
import type { DueDate } from '../count/result.ts';
import { momentWords } from './dates.ts';

const ABOUT = ' or about';

/** A sentence set around the one date that it is about. */
export interface OutcomeParts {
  /** "By the end of", "Begins on Monday 4 January 2027 and ends by the end of". */
  readonly lead: string;
  readonly moment: ResultMoment;
  /** "at the latest", or nothing. */
  readonly tail: string;
}

type Window = Extract<Outcome, { kind: 'window' }>;
type Series = Extract<Outcome, { kind: 'series' }>;

/**
 * What stands before the date of an answer, where the answer is read as a whole: "In time up to the end of" for a thing
 * to be done by then, "Begins on … and ends by the end of" for a period. A limit is no thing to be done, and keeps its
 * own words.
 */
export function answerLead(
  outcome: Outcome,
  reading: ResolvedReading,
  kind?: TimescaleKind,
): string {
  const { lead, moment } = outcomeParts(outcome, reading);
  const isDoneBy = kind !== 'limit' && isOneDate(outcome) && senseOf(reading) === 'by';
  const inTime = moment.time === undefined ? 'In time up to the end of' : 'In time if done by';
  const told = isDoneBy ? inTime : lead;
  return outcome.kind === 'series' && hasSeveral(outcome, reading) ? `The first: ${told}` : told;
}

/** The parts of what a reading answers, around the date that it is about; of a series, around its first date. */
export function outcomeParts(outcome: Outcome, reading: ResolvedReading): OutcomeParts {
  switch (outcome.kind) {
    case 'due':
      return dueParts(outcome.due, outcome.earliest, reading);
    case 'window':
      return windowParts(outcome, reading);
    case 'series':
      return dueParts(outcome.occurrences[0], outcome.earliest?.[0], reading);
  }
}

function dueParts(
  due: DueDate,
  earliest: DueDate | undefined,
  reading: ResolvedReading,
): OutcomeParts {
  const [first, moment] = [momentOf(earliest ?? due), momentOf(due)];
  const isRange = compareMoments(first, moment) !== 0;
  const lead = isRange
    ? `From ${momentWords(first)} to${theEndOf(moment)}`
    : senseWords(reading, moment);
  return { lead, moment, tail: '' };
}

/** What stands before a single date: "By the end of", "On", "On or after", "On or about"; of a time "By", "At" …. */
export function senseWords(reading: ResolvedReading, moment: ResultMoment): string {
  switch (senseOf(reading)) {
    case 'by':
      return `By${theEndOf(moment)}`;
    case 'on':
      return onOrAt(moment);
    case 'not before':
      return `${onOrAt(moment)} or after`;
    case 'about':
      return `${onOrAt(moment)}${ABOUT}`;
  }
}

/** A day is in time to its end, a time is not. */
function theEndOf({ time }: ResultMoment): string {
  return time === undefined ? ' the end of' : '';
}

function onOrAt({ time }: ResultMoment): string {
  return time === undefined ? 'On' : 'At';
}

/** Where the clause says "about", a moment that was counted is no more than that; the event itself is certain. */
function atBound(moment: ResultMoment, { bound }: ResolvedReading): string {
  const at = moment.time === undefined ? 'on' : 'at';
  return `${at}${bound === 'about' && moment.due ? ABOUT : ''}`;
}

function windowParts(period: Window, reading: ResolvedReading): OutcomeParts {
  const moment = keyMoment(period);
  const begins = opensLead(period, reading);
  if (!period.ends) {
    return { lead: begins, moment, tail: 'and its end is not given' };
  }
  const { earliest, latest = earliest } = period.ends;
  const opening = `${begins} ${momentWords(period.begins.latest)} and`;
  const isBetween =
    compareMoments(earliest, latest) !== 0 &&
    compareMoments(earliest, period.begins.earliest) !== 0;
  return isBetween
    ? {
        lead: `${opening} ends between ${momentWords(earliest)} and${theEndOf(moment)}`,
        moment,
        tail: '',
      }
    : { lead: `${opening} ${endsLead(period, reading)}`, moment, tail: endsTail(period) };
}

/** What stands before the last day on which a period may begin, in a sentence that begins with it. */
function opensLead(period: Window, reading: ResolvedReading): string {
  const { earliest, latest } = period.begins;
  return compareMoments(earliest, latest) === 0
    ? beginsLead(period, reading)
    : `Begins between ${momentWords(earliest)} and`;
}

/** What stands before the beginning of a period that is told alone, with its capital: its latest. */
export function beginsLead(
  { begins: { earliest, latest } }: Window,
  reading: ResolvedReading,
): string {
  return compareMoments(earliest, latest) === 0
    ? `Begins ${atBound(latest, reading)}`
    : `Begins by${theEndOf(latest)}`;
}

/** What stands before the end of a period that is told alone: its latest, or its earliest where it has no latest. */
export function endsLead({ ends }: Window, reading: ResolvedReading): string {
  if (!ends?.latest) {
    return 'ends no sooner than';
  }
  const { earliest, latest } = ends;
  if (compareMoments(earliest, latest) !== 0) {
    return `ends by${theEndOf(latest)}`;
  }
  return reading.bound === 'about'
    ? `ends ${atBound(latest, reading)}`
    : `ends at${theEndOf(latest)}`;
}

/** An end that may come at any time before its latest says so. */
function endsTail({ ends }: Window): string {
  return ends?.latest && compareMoments(ends.earliest, ends.latest) !== 0 ? 'at the latest' : '';
}

/** Whether more dates than the first can be told: not where each counts from the one before. */
export function hasSeveral({ occurrences }: Series, { basis }: ResolvedReading): boolean {
  return basis !== 'sinceLast' && occurrences.length > 1;
}

/** One date of a series: "Monday 4 January 2027", "Monday 4 January 2027 to Monday 18 January 2027". */
export function occurrenceWords(due: DueDate, earliest: DueDate = due): string {
  const words = momentWords(momentOf(due));
  return compareDue(earliest, due) === 0 ? words : `${momentWords(momentOf(earliest))} to ${words}`;
}

/** Whether the answer is one date: no period, and no deadline that has a first day as well. */
export function isOneDate(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'due':
      return compareDue(outcome.earliest ?? outcome.due, outcome.due) === 0;
    case 'window':
      return false;
    case 'series': {
      const [due] = outcome.occurrences;
      return compareDue(outcome.earliest?.[0] ?? due, due) === 0;
    }
  }
}
