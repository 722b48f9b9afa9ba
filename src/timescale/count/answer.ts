import { toDayNumber } from '../calendar/day-number.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { countedEvent, countsByClock, least, most, resolveReadings } from '../record/reading.ts';
import type { Datable } from '../record/record.ts';
import type { Clock, Counter, Ends, Reckoning } from './counter.ts';
import type { Answer, Outcome } from './outcome.ts';
import { compareOutcomes, inOrder, senseOf } from './outcome.ts';
import { seriesOutcome } from './recurrence.ts';
import type { IsoDate, Moment, Result } from './result.ts';
import { calendarCounter, workingDayCounter } from './whole-days.ts';
import { windowOutcome } from './window.ts';

/** When events happened, by their ids. */
export type Moments = Readonly<Partial<Record<string, Moment>>>;

/**
 * Every reading of a record whose event has a moment, with its answer: earlier first, those without a date last,
 * and in the source's order where dates are the same. Nothing is settled: a clause that can be read in two ways has two
 * answers. `until` is the last day to which a recurrence is listed. For a rule of hours `clock` is
 * needed (see `needsTime`); `hours` are the opening hours by the id of their record.
 */
export function answerReadings(
  timescale: Datable,
  moments: Moments,
  calendar: WorkingCalendar,
  clock?: Clock,
  hours?: Readonly<Record<string, OpeningHours>>,
  until?: IsoDate,
): Answer[] {
  const answers: Answer[] = [];
  for (const [index, reading] of resolveReadings(timescale).entries()) {
    const event = countedEvent(reading.counts);
    const moment = moments[event];
    if (moment) {
      const result = outcomeOf(reading, moment, { calendar, clock, hours }, until);
      answers.push({ index, reading, event, moment, result });
    }
  }
  return answers.sort(compareAnswers);
}

/**
 * The answer of one reading from one moment. Throws where a rule of hours is asked without a clock, which is the
 * caller's mistake: the clock is loaded with every tool that needs it (`needsTime`); and a RangeError for a figure that
 * cannot be counted, which is a mistake in a record.
 */
export function outcomeOf(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
  until?: IsoDate,
): Result<Outcome> {
  const counter = counterOf(reading, moment, reckoning);
  return counter.ok ? countedOutcome(counter.value, until) : counter;
}

/** The one place that asks in which unit a reading counts. */
function counterOf(
  reading: ResolvedReading,
  moment: Moment,
  { calendar, clock, hours }: Reckoning,
): Result<Counter> {
  const { date, time } = moment;
  const { unit } = reading;
  const day = toDayNumber(date);
  if (day === undefined) {
    return { ok: false, fault: { code: 'not-a-date', value: date } };
  }
  if (unit === 'working-days') {
    return { ok: true, value: workingDayCounter(reading, { date, day }, calendar) };
  }
  if (!countsByClock(unit)) {
    return { ok: true, value: calendarCounter(reading, unit, { date, day }, calendar) };
  }
  if (time === undefined) {
    return { ok: false, fault: { code: 'needs-time' } };
  }
  if (!clock) {
    throw new Error('A rule that counts hours needs a clock');
  }
  return clock.counter(reading, unit, moment, { calendar, hours });
}

/** What a reading answers, however it is counted: a recurrence's dates, a deadline's date, or a period. */
export function countedOutcome(counter: Counter, until?: IsoDate): Result<Outcome> {
  const { basis, shape } = counter.reading;
  if (basis !== undefined) {
    return seriesOutcome(counter, basis, until);
  }
  return shape === undefined ? dueOutcome(counter) : windowOutcome(counter, shape);
}

/**
 * The date of a deadline or a limit. `due` is the later of the two ends of a range and `earliest` the other;
 * where the clause says "not before", both are that day.
 */
function dueOutcome(counter: Counter): Result<Outcome> {
  const { reading } = counter;
  const ends = inOrder(dueEnds(counter));
  if (!ends.ok) {
    return ends;
  }
  const [earliest, due] = ends.value;
  const hasFirstDay =
    reading.wholeWeek === true ||
    typeof reading.figure !== 'number' ||
    senseOf(reading) === 'not before';
  return { ok: true, value: { kind: 'due', due, ...(hasFirstDay ? { earliest } : {}) } };
}

function dueEnds(counter: Counter): Ends {
  const { figure, bound, strict, wholeWeek } = counter.reading;
  if (wholeWeek === true) {
    return counter.numbered(least(figure), most(figure));
  }
  const side = bound === 'atLeast' ? 1 : -1;
  const endAt = (end: number) => (strict ? counter.strictly(end, side) : counter.at(end));
  const upper = endAt(most(figure));
  return [typeof figure === 'number' ? upper : endAt(figure.min), upper];
}

/** Earlier first, faults last; sorting leaves the rest in the source's order. */
function compareAnswers(a: Answer, b: Answer): number {
  if (a.result.ok && b.result.ok) {
    return compareOutcomes(a.result.value, b.result.value);
  }
  return Number(b.result.ok) - Number(a.result.ok);
}

/** Whether any reading counts by the clock, so that the time of day is asked for and a clock is needed. */
export function needsTime(timescale: Datable): boolean {
  return resolveReadings(timescale).some((reading) => countsByClock(reading.unit));
}

/** The events that the readings count from or before, each once, in the source's order. */
export function eventsOf(timescale: Datable): string[] {
  return [...new Set(resolveReadings(timescale).map(({ counts }) => countedEvent(counts)))];
}
