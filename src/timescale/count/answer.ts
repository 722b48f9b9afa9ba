import type { Clock } from './clock.ts';
import { toDayNumber } from '../calendar/day-number.ts';
import { dueOutcome } from './deadline.ts';
import { countedEvent } from '../record/event.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { Answer, Outcome } from './outcome.ts';
import { compareOutcomes } from './outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { resolveReadings } from '../record/reading.ts';
import type { Reckoning } from './reckoning.ts';
import { countsByClock } from './reckoning.ts';
import type { Datable } from '../record/record.ts';
import { seriesOutcome } from './recurrence.ts';
import type { IsoDate, Moment, Result } from './result.ts';
import { windowOutcome } from './window.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

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

/** The answer of one reading from one moment. */
export function outcomeOf(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
  until?: IsoDate,
): Result<Outcome> {
  if (toDayNumber(moment.date) === undefined) {
    return { ok: false, fault: { code: 'not-a-date', value: moment.date } };
  }
  if (reading.basis !== undefined) {
    return seriesOutcome(reading, moment, reckoning, until);
  }
  return reading.shape === undefined
    ? dueOutcome(reading, moment, reckoning)
    : windowOutcome(reading, reading.shape, moment, reckoning);
}

/** Earlier first, faults last; sorting leaves the rest in the source's order. */
export function compareAnswers(a: Answer, b: Answer): number {
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
