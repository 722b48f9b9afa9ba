import type { Amount, Bound, StatedBound } from './amount.ts';
import type { Counts } from './event.ts';
import type { WrittenReading } from './reading-id.ts';
import { readingId } from './reading-id.ts';
import type { Datable, PeriodShape, Timescale } from './record.ts';
import type { BASES } from './vocabulary.ts';

/** A reading with nothing left to inherit: what the engine computes and the open data publishes. */
export interface ResolvedReading<Event extends string = string> extends Amount {
  /** What it is called among the readings of its record, for good: see `readingId`. */
  readonly id: string;
  readonly counts: Counts<Event>;
  /** The opening hours that count, for `service-hours`. */
  readonly hours?: string;
  readonly clearDays: boolean;
  /** The figure's own day is left out: "more than" (with `atLeast`), "less than" (with `atMost`). */
  readonly strict?: true;
  /** Any day of the numbered week will do, not only the day on which it begins. */
  readonly wholeWeek?: true;
  /** The source names no start and the guide counts from this event: said wherever the start is printed. */
  readonly startNotStated?: true;
  readonly basis?: (typeof BASES)[number];
  readonly shape?: PeriodShape;
  readonly text?: string;
}

/** Whether a record's readings can be given a date. */
export function isDatable<T extends Timescale>(timescale: T): timescale is Extract<T, Datable> {
  return 'readings' in timescale;
}

/** The readings of a record in the source's order, each with its own bound, figure and unit written out. */
export function resolveReadings(timescale: Datable): readonly ResolvedReading[] {
  const readings: readonly WrittenReading[] = timescale.readings;
  return readings.map((reading) => ({
    ...reading,
    id: readingId(reading),
    ...resolvedBound(reading.bound ?? timescale.stated.bound),
    figure: reading.figure ?? timescale.stated.figure,
    unit: reading.unit ?? timescale.stated.unit,
    clearDays: reading.clearDays === true,
  }));
}

function resolvedBound(bound: StatedBound): { readonly bound: Bound; readonly strict?: true } {
  switch (bound) {
    case 'moreThan':
      return { bound: 'atLeast', strict: true };
    case 'lessThan':
      return { bound: 'atMost', strict: true };
    default:
      return { bound };
  }
}
