import type { Answer, Outcome, ResultMoment } from '../count/outcome.ts';
import { compareMoments } from '../count/outcome.ts';
import type { IsoDate } from '../count/result.ts';
import type { InTime, WorkTo } from '../count/work-to.ts';
import { fromDayOn, inTimeOf, settled, workTo } from '../count/work-to.ts';
import type { TimescaleKind } from '../record/record.ts';
import type { Standing, ToldMoment } from './dates.ts';
import { momentWords, standingOf, toldMoment } from './dates.ts';

/** The one date of a rule's answers, in the parts of what is printed of it. */
export interface ToldWorkTo extends ToldMoment {
  readonly kind: 'date';
  /** What stands before the date: "Work to", "Not before". */
  readonly lead: string;
  /** What stands after it: "at the latest", or nothing. */
  readonly tail: string;
  /** What it is on the readings, a sentence: "In time on all 4 readings of this clause."; nothing where none is needed. */
  readonly said: string;
  readonly as: InTime['as'];
  readonly moment: ResultMoment;
  readonly stands?: Standing;
}

/** The date to work to; or, where the readings are the answer, why there is no one date. */
export type ToldHeadline = ToldWorkTo | { readonly kind: 'none'; readonly said: string };

/** What must be known beside the answers to tell their one date. */
export interface HeadlineOptions {
  readonly kind: TimescaleKind;
  /** The present day in London. */
  readonly today: IsoDate;
  /** The present minute, since the start of 1970 (UTC). */
  readonly minute: number;
  /** How many readings the rule has: fewer are answered where an event has no date. */
  readonly readings: number;
}

type Answered = Pick<Answer, 'reading' | 'result'>;
type Window = Extract<Outcome, { kind: 'window' }>;
type Dated = Exclude<WorkTo, { kind: 'none' }>;

const NONE = {
  apart: 'No one date is in time on every reading of this clause. Each has its own:',
  mixed: 'No one date fits every reading of this clause: they name dates of different kinds.',
  'no date':
    'A reading of this clause has no date, so no one date is known to be in time on every one.',
} as const;

/**
 * Tells the date to work to out of a rule's answers: that of its one reading, or the one that is in time on every reading.
 * Of a recurrence it is the next from today on; the first, where that is still to come or all listed dates are past.
 */
export function tellHeadline(given: readonly Answered[], options: HeadlineOptions): ToldHeadline {
  const [only] = given;
  if (given.length === 1 && only !== undefined) {
    return tellAlone(only, options) ?? { kind: 'none', said: NONE['no date'] };
  }
  const recurs = given.some(isSeries);
  const answers = recurs ? given.map((answer) => fromDayOn(answer, options.today)) : given;
  const found = workTo(answers);
  if (found.kind === 'none') return { kind: 'none', said: NONE[found.why] };
  const told = toldDate(found, answers.length, options);
  return recurs
    ? inSeries(
        told,
        answers.some((answer, at) => answer !== given[at]),
      )
    : told;
}

/** Tells the date of one reading by itself, in the words of `tellHeadline`; nothing where it has none. */
export function tellAlone(given: Answered, options: HeadlineOptions): ToldWorkTo | undefined {
  const recurs = isSeries(given);
  const { reading, result } = recurs ? fromDayOn(given, options.today) : given;
  if (!result.ok) return undefined;
  const found = settled(inTimeOf(result.value, reading));
  if (found.kind === 'none') return undefined;
  const told = toldDate(found, 1, options);
  if (result.value.kind === 'window') return { ...told, ...endWords(result.value, told) };
  return recurs ? inSeries(told, result !== given.result) : told;
}

/** Whether it has more dates than one: not where each counts from the one before. */
const isSeries = ({ reading, result }: Answered): boolean =>
  result.ok && result.value.kind === 'series' && reading.basis === 'series';

const inSeries = (told: ToldWorkTo, isNext: boolean): ToldWorkTo => ({
  ...told,
  lead: `${isNext ? 'Next' : 'The first'}: ${told.lead.charAt(0).toLowerCase()}${told.lead.slice(1)}`,
});

/** A period may end before its last day; one that lasts at least so long may end after it. */
function endWords({ ends }: Window, { lead }: ToldWorkTo): Pick<ToldWorkTo, 'lead' | 'tail'> {
  if (ends === undefined) return { lead, tail: '' };
  const { earliest, latest } = ends;
  if (latest === undefined) return { lead, tail: 'at least' };
  return { lead, tail: compareMoments(earliest, latest) === 0 ? '' : 'at the latest' };
}

function toldDate(found: Dated, answers: number, options: HeadlineOptions): ToldWorkTo {
  const moment = found.kind === 'date' ? found.moment : found.last;
  const stands =
    isDue(found) && moment.due && standingOf(moment.due, options.today, options.minute);
  return {
    kind: 'date',
    as: found.as,
    lead: leadWords(found, options.kind),
    tail: '',
    said: saidWords(found, answers, options),
    moment,
    ...toldMoment(moment),
    ...(stands && { stands }),
  };
}

/** A first day is not due, nor is a period or its beginning. */
const isDue = ({ as }: Dated): boolean => as !== 'not before' && as !== 'period' && as !== 'begins';

/** What stands before the date. A limit is no thing to be done, and keeps its own words. */
function leadWords(found: Dated, kind: TimescaleKind): string {
  const { time } = found.kind === 'date' ? found.moment : found.last;
  const theEndOf = time === undefined ? ' the end of' : '';
  const on = time === undefined ? 'On' : 'At';
  switch (found.as) {
    case 'by':
      return kind === 'limit' ? `By${theEndOf}` : 'Work to';
    case 'on':
      return on;
    case 'about':
      return `${on} or about`;
    case 'not before':
      return 'Not before';
    case 'between':
    case 'period':
      return `From ${momentWords(found.first)} to${theEndOf}`;
    case 'begins':
      return `Begins from ${momentWords(found.first)} to${theEndOf}`;
  }
}

function saidWords(found: Dated, answers: number, { kind, readings }: HeadlineOptions): string {
  const on = onReadings(answers, readings);
  switch (found.as) {
    case 'by':
      if (on !== '') return `In time${on}.`;
      if (kind === 'limit') return '';
      return found.moment.time !== undefined
        ? 'In time if done by then.'
        : 'In time up to the end of that day.';
    case 'not before':
      return `In time from then on${on}.`;
    case 'on':
    case 'about':
      return on === '' ? '' : `The same${on}.`;
    case 'between':
    case 'begins':
      return on === '' ? '' : `Any day between is in time${on}.`;
    case 'period':
      return on === '' ? '' : `These days lie in the period${on}.`;
  }
}

/** " on both readings of this clause", or on those that have a date so far; nothing where it has one reading. */
function onReadings(answers: number, readings: number): string {
  if (readings < 2) return '';
  if (answers < readings) return ` on ${answers} of the ${readings} readings of this clause`;
  return ` on ${readings === 2 ? 'both' : `all ${readings}`} readings of this clause`;
}
