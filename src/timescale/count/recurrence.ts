import type { ResolvedReading } from '../record/reading.ts';
import { least, most } from '../record/reading.ts';
import type { Counter } from './counter.ts';
import type { Outcome } from './outcome.ts';
import { senseOf } from './outcome.ts';
import type { DueDate, IsoDate, NoDate, Result } from './result.ts';

/** The most occurrences that are ever listed. */
export const MOST_OCCURRENCES = 24;

/**
 * The dates of a recurrence. A `series` is anchored: its nth date is n times the figure from the start, never
 * chained from the one before, so that months do not drift. `sinceLast` has one date, the next, because
 * the one after it depends on when that really happens. Stops after `until`, after 24, and where a date cannot be
 * computed; the first is always listed, or why it has no date.
 */
export function seriesOutcome(
  counter: Counter,
  basis: NonNullable<ResolvedReading['basis']>,
  until?: IsoDate,
): Result<Outcome> {
  const { figure } = counter.reading;
  const latest = (n: number) => counter.at(n * most(figure));
  const first = latest(1);
  if (!first.ok) {
    return first;
  }
  const { more, stoppedBy } =
    basis === 'series' ? furtherDates(latest, until) : { more: [], stoppedBy: undefined };
  const occurrences = [first.value, ...more] as const;
  const earliest = earliestDates(counter, occurrences.length);
  if (earliest !== undefined && !earliest.ok) {
    return earliest;
  }
  return {
    ok: true,
    value: {
      kind: 'series',
      occurrences,
      ...(earliest ? { earliest: earliest.value } : {}),
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
function earliestDates(counter: Counter, howMany: number): Result<readonly DueDate[]> | undefined {
  const { figure } = counter.reading;
  if (typeof figure === 'number' && senseOf(counter.reading) !== 'not before') {
    return undefined;
  }
  const earliest: DueDate[] = [];
  for (let n = 1; n <= howMany; n += 1) {
    const date = counter.at(n * least(figure));
    if (!date.ok) {
      return date;
    }
    earliest.push(date.value);
  }
  return { ok: true, value: earliest };
}
