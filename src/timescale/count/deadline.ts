import { least, most } from '../record/amount.ts';
import type { Outcome } from './outcome.ts';
import { compareDue, countsForwards, senseOf } from './outcome.ts';
import type { Reckoning } from './reckoning.ts';
import { countsByClock, dayBeside, numberedEnds, pointAt } from './reckoning.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, Moment, Result } from './result.ts';

/**
 * The date of a deadline or a limit. `due` is the later of the two ends of a range and `earliest` the other;
 * where the clause says "not before", both are that day.
 */
export function dueOutcome(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
): Result<Outcome> {
  const [lower, upper] = ends(reading, moment, reckoning);
  if (!lower.ok) {
    return lower;
  }
  if (!upper.ok) {
    return upper;
  }
  const [earliest, due] = inOrder(lower.value, upper.value);
  const hasFirstDay =
    reading.wholeWeek === true ||
    typeof reading.figure !== 'number' ||
    senseOf(reading) === 'not before';
  return { ok: true, value: { kind: 'due', due, ...(hasFirstDay ? { earliest } : {}) } };
}

function ends(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
): readonly [Result<DueDate>, Result<DueDate>] {
  const { figure } = reading;
  if (reading.wholeWeek === true) {
    return numberedEnds(reading, least(figure), most(figure), moment, reckoning);
  }
  const upper = endAt(reading, most(figure), moment, reckoning);
  return [
    typeof figure === 'number' ? upper : endAt(reading, figure.min, moment, reckoning),
    upper,
  ];
}

/** "Longer than 6 months" begins on the day after them, "before week 16" ends on the day before it. */
function endAt(
  reading: ResolvedReading,
  figure: number,
  moment: Moment,
  reckoning: Reckoning,
): Result<DueDate> {
  const step = reading.bound === 'atLeast' ? 1 : -1;
  if (!reading.strict || countsByClock(reading.unit)) {
    return pointAt(reading, figure, moment, reckoning);
  }
  if (reading.unit === 'working-days') {
    return pointAt(reading, figure + step, moment, reckoning);
  }
  const due = pointAt(reading, figure, moment, reckoning);
  return dayBeside(
    due,
    countsForwards(reading) === (step === 1) ? 1 : -1,
    reading,
    moment,
    reckoning,
  );
}

/** Counting back, the larger figure is the earlier date. */
function inOrder(a: DueDate, b: DueDate): readonly [DueDate, DueDate] {
  return compareDue(a, b) <= 0 ? [a, b] : [b, a];
}
