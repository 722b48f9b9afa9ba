import type { Answer, Outcome, ResultMoment, Sense } from './outcome.ts';
import { compareMoments, momentOf, senseOf } from './outcome.ts';
import type { DueDate, IsoDate } from './result.ts';
import type { ResolvedReading } from '../record/reading.ts';

/** Days in time that have both a first and a last one: of a range, of a beginning, of a period itself. */
type SpanKind = 'between' | 'begins' | 'period';

/**
 * What is in time: up to a `last` moment, from a `first` one, or between both; either is left out where nothing bounds it.
 * A first without a time of day is in time from the start of its day, a last one to its end.
 */
export interface InTime {
  readonly as: Sense | SpanKind;
  readonly first?: ResultMoment;
  readonly last?: ResultMoment;
}

/** The one answer to work to, out of all that a clause's readings answer; or why there is none. */
export type WorkTo =
  | { readonly kind: 'date'; readonly as: Sense; readonly moment: ResultMoment }
  | {
      readonly kind: 'days';
      readonly as: SpanKind;
      readonly first: ResultMoment;
      readonly last: ResultMoment;
    }
  /**
   * `apart`: no moment is in time on every reading. `mixed`: the readings name dates of different kinds, a last day and a
   * first one, which are not settled into one. `no date`: a reading has none, so that nothing can be said of it.
   */
  | { readonly kind: 'none'; readonly why: 'apart' | 'mixed' | 'no date' };

/**
 * The date to work to out of the answers of one rule: the one that is in time on every reading. Of last days that is the
 * earliest, of first days the latest, of periods the days that lie in each of them. Of a recurrence it is the first date;
 * `fromDayOn` puts the next one in its place. Nothing is settled: where no date is in time on each, it says so.
 */
export function workTo(answers: readonly Pick<Answer, 'reading' | 'result'>[]): WorkTo {
  const all = answers.flatMap(({ reading, result }) =>
    result.ok ? inTimeOf(result.value, reading) : [],
  );
  const [head] = all;
  if (head === undefined || all.length < answers.length) return { kind: 'none', why: 'no date' };
  if (all.some(({ as }) => as !== head.as)) return { kind: 'none', why: 'mixed' };
  return settled(all.reduce(both));
}

/** What is in time by one reading alone, as the kind of date that it is. */
export function settled({ as, first, last }: InTime): WorkTo {
  if (first && last && isAfter(first, last)) return { kind: 'none', why: 'apart' };
  const moment = last ?? first;
  if (moment === undefined) return { kind: 'none', why: 'no date' };
  return as === 'between' || as === 'begins' || as === 'period'
    ? { kind: 'days', as, first: first ?? moment, last: moment }
    : { kind: 'date', as, moment };
}

/** What one reading's answer says is in time; of a recurrence, its first date. */
export function inTimeOf(outcome: Outcome, reading: ResolvedReading): InTime {
  switch (outcome.kind) {
    case 'due':
      return dueInTime(outcome.due, outcome.earliest, reading);
    case 'series':
      return dueInTime(outcome.occurrences[0], outcome.earliest?.[0], reading);
    case 'window': {
      const { begins, ends } = outcome;
      return ends
        ? { as: 'period', first: begins.latest, last: ends.latest ?? ends.earliest }
        : { as: 'begins', first: begins.earliest, last: begins.latest };
    }
  }
}

function dueInTime(due: DueDate, earliest: DueDate | undefined, reading: ResolvedReading): InTime {
  const [first, last] = [momentOf(earliest ?? due), momentOf(due)];
  if (compareMoments(first, last) !== 0) return { as: 'between', first, last };
  const as = senseOf(reading);
  if (as === 'by') return { as, last };
  return as === 'not before' ? { as, first } : { as, first, last };
}

/** What is in time by both: from the later of their firsts to the earlier of their lasts. */
function both(a: InTime, b: InTime): InTime {
  const first = a.first && b.first ? laterFirst(a.first, b.first) : (a.first ?? b.first);
  const last = a.last && b.last ? earlierLast(a.last, b.last) : (a.last ?? b.last);
  return { as: a.as, ...(first && { first }), ...(last && { last }) };
}

/** A first day begins at its start, so that any time on it is later. */
function laterFirst(a: ResultMoment, b: ResultMoment): ResultMoment {
  if (a.date !== b.date) return a.date > b.date ? a : b;
  if (a.time === undefined || b.time === undefined) return a.time === undefined ? b : a;
  return compareMoments(a, b) < 0 ? b : a;
}

const earlierLast = (a: ResultMoment, b: ResultMoment): ResultMoment =>
  compareMoments(a, b) <= 0 ? a : b;

function isAfter(first: ResultMoment, last: ResultMoment): boolean {
  if (first.date !== last.date) return first.date > last.date;
  return first.time !== undefined && last.time !== undefined && compareMoments(first, last) > 0;
}

/**
 * An answer with the dates of its recurrence from a day on, as they stand on that day: the next comes first. Any other
 * answer, and a recurrence whose dates are all before that day, stays as it is.
 */
export function fromDayOn<A extends Pick<Answer, 'result'>>(answer: A, day: IsoDate): A {
  const { result } = answer;
  if (!result.ok || result.value.kind !== 'series') return answer;
  const { occurrences, earliest, ...rest } = result.value;
  const place = occurrences.findIndex(({ date }) => date >= day);
  const [next, ...more] = place > 0 ? occurrences.slice(place) : [];
  if (next === undefined) return answer;
  const firsts = earliest && { earliest: earliest.slice(place) };
  const value: Outcome = { ...rest, occurrences: [next, ...more], ...firsts };
  return { ...answer, result: { ok: true, value } };
}
