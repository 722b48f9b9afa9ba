import type { Answer, ResultMoment, Outcome } from '../count/outcome.ts';
import { momentOf, keyMoment } from '../count/outcome.ts';
import type { DueDate, IsoDate } from '../count/result.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { TimescaleKind } from '../record/record.ts';
import { answerLead, dateLead, isOneDate } from './lead.ts';
import { momentWords } from './dates.ts';
import {
  explainOutcome,
  hasSeveral,
  occurrenceWords,
  outcomeParts,
  outcomeWords,
} from './outcome.ts';
import { faultWords, warningWords } from './warnings.ts';

/** A date in words, with what a program reads of it: "2027-01-04", "2027-03-28T03:30+01:00". */
export interface ToldMoment {
  readonly words: string;
  readonly datetime: string;
}

/** One date of a series: its words, and the first and the last day on which it may come. */
interface ToldOccurrence {
  readonly words: string;
  readonly first: ToldMoment;
  readonly last: ToldMoment;
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

/** An answer with a date, in the parts of what is said of it. */
export interface ToldDate extends ToldReading, ToldMoment {
  readonly kind: 'date';
  /** What stands before the date where the answer is read as a whole: "In time up to the end of". */
  readonly lead: string;
  /** What stands after it: "at the latest", or nothing. */
  readonly tail: string;
  /** The answer as a sentence, without its full stop: "By the end of Monday 4 January 2027". */
  readonly sentence: string;
  /** What stands before the date where it stands alone: "By the end of", "Ends by the end of", "First on". */
  readonly dateLead: string;
  /** Whether the answer says no more than this date: it is no period, and has no first day as well. */
  readonly isOneDate: boolean;
  /** Of a series that has begun, its first date from today on: "Next from today: Monday 18 January 2027". */
  readonly next?: string;
  /** How each of its dates was counted, a sentence each. */
  readonly counted: readonly string[];
  /** What must be known beside the date, a sentence each. */
  readonly notes: readonly string[];
  /** The dates of a series that has more than one. */
  readonly series?: { readonly dates: readonly ToldOccurrence[]; readonly stoppedBy?: string };
}

/** An answer without a date: why there is none and what to do, as a sentence. */
interface ToldFault extends ToldReading {
  readonly kind: 'no date';
  readonly fault: string;
}

/** All that is said of an answer, in parts. */
export type Told = ToldDate | ToldFault;

/** What must be known beside an answer to tell it. */
export interface TellOptions {
  /** The noun of the event that it counts from: "allocation". */
  readonly noun: string;
  /** The kind of its record: a limit is no thing to be done. Needed where the answer is read as a whole. */
  readonly kind?: TimescaleKind;
  /** The present day, where the next date of a series is told. */
  readonly today?: IsoDate;
}

/**
 * Tells an answer: the one place in which the words of a result are made. Every view and every file takes the parts that
 * it needs.
 */
export function tell(
  { index, reading, result }: Pick<Answer, 'index' | 'reading' | 'result'>,
  options: TellOptions,
): Told {
  const told: ToldReading = {
    id: reading.id,
    number: index + 1,
    ...(reading.text === undefined ? {} : { text: reading.text }),
  };
  return result.ok
    ? { ...told, ...toldDate(result.value, reading, options) }
    : { ...told, kind: 'no date', fault: faultWords(result.fault) };
}

function toldDate(
  outcome: Outcome,
  reading: ResolvedReading,
  { noun, kind, today }: TellOptions,
): Omit<ToldDate, keyof ToldReading> {
  const { moment, tail } = outcomeParts(outcome, reading);
  return {
    kind: 'date',
    lead: answerLead(outcome, reading, kind),
    ...toldMoment(moment),
    tail,
    sentence: outcomeWords(outcome, reading),
    dateLead: dateLead(outcome, reading),
    isOneDate: outcome.kind === 'due' && isOneDate(outcome),
    ...(outcome.kind === 'series' ? toldSeries(outcome, reading, today) : {}),
    counted: explainOutcome(outcome, noun),
    notes: noteWords(keyMoment(outcome).due, reading),
  };
}

/** A moment in words, with what `<time datetime>` says of it. */
export function toldMoment(moment: ResultMoment): ToldMoment {
  const { date, due } = moment;
  return { words: momentWords(moment), datetime: due?.kind === 'time' ? due.at : date };
}

function toldSeries(
  series: Extract<Outcome, { kind: 'series' }>,
  reading: ResolvedReading,
  today: IsoDate | undefined,
): Pick<ToldDate, 'next' | 'series'> {
  if (!hasSeveral(series, reading)) {
    return {};
  }
  const { occurrences, earliest, stoppedBy } = series;
  const next = today === undefined ? undefined : occurrences.find(({ date }) => date >= today);
  const dates = occurrences.map((due, place) => toldOccurrence(due, earliest?.[place]));
  return {
    series: { dates, ...(stoppedBy ? { stoppedBy: faultWords(stoppedBy) } : {}) },
    ...(next && next !== occurrences[0]
      ? { next: `Next from today: ${momentWords(momentOf(next))}` }
      : {}),
  };
}

function toldOccurrence(due: DueDate, earliest: DueDate = due): ToldOccurrence {
  return {
    words: occurrenceWords(due, earliest),
    first: toldMoment(momentOf(earliest)),
    last: toldMoment(momentOf(due)),
  };
}

/** What must be known beside one date, a sentence each. A change of the clocks is told with the counting. */
export function noteWords(
  due: DueDate | undefined,
  { counts }: ResolvedReading,
): readonly string[] {
  const warnings = due?.warnings.filter(({ code }) => code !== 'clock-change') ?? [];
  return warnings.map((warning) => warningWords(warning, 'before' in counts ? 'before' : 'from'));
}

/** The name of a reading among those of its record: "Reading 1 of 2". */
export function readingName({ number }: Pick<ToldReading, 'number'>, readings: number): string {
  return `Reading ${number} of ${readings}`;
}
