import type { Amount, Bound, Range, StatedBound, Unit } from './amount.ts';
import type { Counts } from './event.ts';
import type { Datable, PeriodShape, Reading, Timescale } from './record.ts';
import type { BASES } from './vocabulary.ts';

/** A reading as its record writes it, of whatever kind that is. */
type WrittenReading = Reading<string, string, StatedBound> & {
  readonly basis?: (typeof BASES)[number];
  readonly shape?: PeriodShape;
};

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

/** The units that are counted on the clock, so that the event's time of day matters. */
export type ClockUnit = Extract<Unit, 'minutes' | 'hours' | 'service-hours'>;

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

/** A word of the vocabulary as ids are written: "atMost" is "at-most". */
function inId(word: string | undefined): string | undefined {
  return word?.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * What a reading is called among those of its record: "from-allocation", "length-working-days-from-phase-1-ended". It is
 * made of what the reading itself says and not of what it takes from the clause, so that it stays the same when readings
 * are put in another order, when one is added, and when the clause's figure is mended. Two readings that say the same in
 * all but their texts would share it: no record may have such.
 */
export function readingId(reading: WrittenReading): string {
  const { basis, shape, bound, figure, unit, counts } = reading;
  const parts = [
    inId(basis),
    shape,
    inId(bound),
    typeof figure === 'object' ? `${figure.min}-to-${figure.max}` : figure,
    unit,
    'hours' in reading ? `by-${reading.hours}` : undefined,
    reading.clearDays && 'clear',
    reading.wholeWeek && 'whole-week',
    'from' in counts ? 'from' : 'before',
    countedEvent(counts),
  ];
  return parts.filter((part) => part !== undefined).join('-');
}

/** The event that a reading counts from or before. */
export function countedEvent<Event extends string>(counts: Counts<Event>): Event {
  return 'from' in counts ? counts.from : counts.before;
}

/** Whether a unit counts by the clock, so that the event's time of day matters. */
export function countsByClock(unit: Unit): unit is ClockUnit {
  return unit === 'minutes' || unit === 'hours' || unit === 'service-hours';
}

/** The lower end of a figure or range. */
export function least(figure: number | Range): number {
  return typeof figure === 'number' ? figure : figure.min;
}

/** The upper end of a figure or range. */
export function most(figure: number | Range): number {
  return typeof figure === 'number' ? figure : figure.max;
}
