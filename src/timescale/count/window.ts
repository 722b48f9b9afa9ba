import { least, most } from '../record/amount.ts';
import type { ResultMoment, MomentRange, Outcome } from './outcome.ts';
import { compareMoments, momentOf } from './outcome.ts';
import type { Reckoning } from './reckoning.ts';
import { countsByClock, numberedEnds, pointAt } from './reckoning.ts';
import type { PeriodShape } from '../record/record.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, Moment, Result } from './result.ts';

type Window = Extract<Outcome, { kind: 'window' }>;

/** When a period begins and ends, each at its earliest and its latest, by its shape and its bound. */
export function windowOutcome(
  reading: ResolvedReading,
  shape: PeriodShape,
  moment: Moment,
  reckoning: Reckoning,
): Result<Outcome> {
  const [lower, upper] = counted(reading, shape, moment, reckoning);
  if (!lower.ok) {
    return lower;
  }
  if (!upper.ok) {
    return upper;
  }
  const [first, last] = inOrder(momentOf(lower.value), momentOf(upper.value));
  return { ok: true, value: windowOf(reading, shape, eventMoment(reading, moment), first, last) };
}

function windowOf(
  reading: ResolvedReading,
  shape: PeriodShape,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): Window {
  switch (shape) {
    case 'length':
      return 'from' in reading.counts
        ? { kind: 'window', begins: sure(event), ends: endsOf(reading, event, first, last) }
        : { kind: 'window', begins: beginsOf(reading, event, first, last), ends: sure(event) };
    case 'span':
      // "Weeks 4 to 12" names both ends; a single figure runs from the event, as a length does.
      return typeof reading.figure === 'number'
        ? windowOf(reading, 'length', event, first, last)
        : { kind: 'window', begins: sure(first), ends: sure(last) };
    case 'numbered':
      return { kind: 'window', begins: sure(first), ends: sure(last) };
    case 'begins':
      return { kind: 'window', begins: { earliest: first, latest: last } };
  }
}

/** A period of up to N may end at any time; one of at least N has no latest end. */
function endsOf(
  { bound }: ResolvedReading,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): NonNullable<Window['ends']> {
  switch (bound) {
    case 'atMost':
      return { earliest: event, latest: last };
    case 'atLeast':
      return { earliest: first };
    case 'exactly':
    case 'about':
      return { earliest: first, latest: last };
  }
}

/** A period that runs up to its event: of at most N, it may begin at any time within N before it. */
function beginsOf(
  { bound }: ResolvedReading,
  event: ResultMoment,
  first: ResultMoment,
  last: ResultMoment,
): MomentRange {
  return { earliest: first, latest: bound === 'atMost' ? event : last };
}

function counted(
  reading: ResolvedReading,
  shape: PeriodShape,
  moment: Moment,
  reckoning: Reckoning,
): readonly [Result<DueDate>, Result<DueDate>] {
  const min = least(reading.figure);
  const max = most(reading.figure);
  return shape === 'numbered'
    ? numberedEnds(reading, min, max, moment, reckoning)
    : [pointAt(reading, min, moment, reckoning), pointAt(reading, max, moment, reckoning)];
}

function eventMoment(reading: ResolvedReading, { date, time }: Moment): ResultMoment {
  return countsByClock(reading.unit) && time !== undefined ? { date, time } : { date };
}

function sure(moment: ResultMoment): MomentRange {
  return { earliest: moment, latest: moment };
}

function inOrder(a: ResultMoment, b: ResultMoment): readonly [ResultMoment, ResultMoment] {
  return compareMoments(a, b) <= 0 ? [a, b] : [b, a];
}
