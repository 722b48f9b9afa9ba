import type { Unit } from '../../src/timescale/record/amount.ts';
import type { ResolvedReading } from '../../src/timescale/record/reading.ts';
import type {
  DueDate,
  NoDate,
  LedgerRow,
  Result,
  Warning,
} from '../../src/timescale/count/result.ts';

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
