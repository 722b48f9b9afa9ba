import { least, most } from '../record/amount.ts';
import type { Outcome } from './outcome.ts';
import { senseOf } from './outcome.ts';
import type { Reckoning } from './reckoning.ts';
import { pointAt } from './reckoning.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, NoDate, IsoDate, Moment, Result } from './result.ts';

/** The most occurrences that are ever listed. */
export const MOST_OCCURRENCES = 24;

/**
 * The dates of a recurrence. A `series` is anchored: its nth date is n times the figure from the start, never
 * chained from the one before, so that months do not drift. `sinceLast` has one date, the next, because
 * the one after it depends on when that really happens. Stops after `until`, after 24, and where a date cannot be
 * computed; the first is always listed, or its fault given.
 */
export function seriesOutcome(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
  until?: IsoDate,
): Result<Outcome> {
  const latest = (n: number) => pointAt(reading, n * most(reading.figure), moment, reckoning);
  const first = latest(1);
  if (!first.ok) {
    return first;
  }
  const { more, stoppedBy } =
    reading.basis === 'series' ? furtherDates(latest, until) : { more: [], stoppedBy: undefined };
  const occurrences = [first.value, ...more] as const;
  return {
    ok: true,
    value: {
      kind: 'series',
      occurrences,
      ...earliestDates(reading, moment, reckoning, occurrences.length),
      ...(stoppedBy ? { stoppedBy } : {}),
    },
  };
}

function furtherDates(
  nth: (n: number) => Result<DueDate>,
  until: IsoDate | undefined,
): { readonly more: readonly DueDate[]; readonly stoppedBy?: NoDate } {
  const more: DueDate[] = [];
  for (let n = 2; n <= MOST_OCCURRENCES; n += 1) {
    const next = nth(n);
    if (!next.ok) {
      return { more, stoppedBy: next.fault };
    }
    if (until !== undefined && next.value.date > until) {
      return { more };
    }
    more.push(next.value);
  }
  return { more };
}

/** The first day in time of each occurrence, where there is one: "every 4 to 6 weeks", "not sooner than". */
function earliestDates(
  reading: ResolvedReading,
  moment: Moment,
  reckoning: Reckoning,
  howMany: number,
): { readonly earliest?: readonly DueDate[] } {
  if (typeof reading.figure === 'number' && senseOf(reading) !== 'not before') {
    return {};
  }
  const earliest: DueDate[] = [];
  for (let n = 1; n <= howMany; n += 1) {
    const date = pointAt(reading, n * least(reading.figure), moment, reckoning);
    if (date.ok) {
      earliest.push(date.value);
    }
  }
  return { earliest };
}
