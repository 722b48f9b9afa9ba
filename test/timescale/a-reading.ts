import type { WorkingCalendar } from '../../src/timescale/calendar/working-days.ts';
import { outcomeOf } from '../../src/timescale/count/answer.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Outcome } from '../../src/timescale/count/outcome.ts';
import { countsForwards } from '../../src/timescale/count/outcome.ts';
import type { OpeningHours } from '../../src/timescale/record/opening-hours.ts';
import type { Unit } from '../../src/timescale/record/amount.ts';
import type { ResolvedReading } from '../../src/timescale/record/reading.ts';
import type {
  DueDate,
  Moment,
  NoDate,
  LedgerRow,
  Result,
  Warning,
} from '../../src/timescale/count/result.ts';

/** The date of a deadline in whole days, by the way in that every page takes. */
export function dueDay(
  reading: ResolvedReading,
  date: string,
  calendar: WorkingCalendar,
): Result<DueDate> {
  return upperEnd(reading, outcomeOf(reading, { date }, { calendar }));
}

/** The time of a deadline in hours, by the way in that every page takes, while a service is open by these hours. */
export function dueTime(
  reading: ResolvedReading,
  moment: Moment,
  calendar: WorkingCalendar,
  hours?: OpeningHours,
): Result<DueDate> {
  const opening = hours && { hours: { office: hours } };
  const counted = { ...reading, hours: 'office' };
  const reckoning = { calendar, clock: luxonClock, ...opening };
  return upperEnd(reading, outcomeOf(counted, moment, reckoning));
}

/** The date of the figure, of a range that of its upper end. */
function upperEnd(reading: ResolvedReading, result: Result<Outcome>): Result<DueDate> {
  if (!result.ok) {
    return result;
  }
  if (result.value.kind !== 'due') {
    throw new Error(`A deadline was expected, not a ${result.value.kind}`);
  }
  const { due, earliest = due } = result.value;
  return { ok: true, value: countsForwards(reading) ? due : earliest };
}

/** A reading such as "10 working days after", with what a test does not care about filled in. */
export function after(
  figure: ResolvedReading['figure'],
  unit: Unit,
  more: Partial<ResolvedReading> = {},
): ResolvedReading {
  return {
    id: 'from-the-event',
    bound: 'atMost',
    figure,
    unit,
    counts: { from: 'the event' },
    clearDays: false,
    ...more,
  };
}

/** A reading that counts back: "2 working days before". */
export function before(
  figure: ResolvedReading['figure'],
  unit: Unit,
  more: Partial<ResolvedReading> = {},
): ResolvedReading {
  return after(figure, unit, { counts: { before: 'the event' }, ...more });
}

/** The answer, or a failed test that names the fault. */
export function answered(result: Result<DueDate>): DueDate {
  if (!result.ok) {
    throw new Error(`No date: ${JSON.stringify(result.fault)}`);
  }
  return result.value;
}

/** The fault, or a failed test that names the date. */
export function refused(result: Result<DueDate>): NoDate {
  if (result.ok) {
    throw new Error(`A date where none was expected: ${result.value.date}`);
  }
  return result.fault;
}

export function dateOf(result: Result<DueDate>): string {
  return answered(result).date;
}

export function timeOf(result: Result<DueDate>): string {
  const due = answered(result);
  return due.kind === 'time' ? due.at : `a whole day, ${due.date}`;
}

export function ledgerOf(result: Result<DueDate>): readonly LedgerRow[] {
  const due = answered(result);
  return due.kind === 'day' ? due.ledger : [];
}

export function warningsOf(result: Result<DueDate>): readonly Warning[] {
  return answered(result).warnings;
}
