import type { StatedBound } from './amount.ts';
import { countedEvent } from './event.ts';
import type { PeriodShape, Reading } from './record.ts';
import type { BASES } from './vocabulary.ts';

/** A reading as its record writes it, of whatever kind that is. */
export type WrittenReading = Reading<string, string, StatedBound> & {
  readonly basis?: (typeof BASES)[number];
  readonly shape?: PeriodShape;
};

const BOUNDS: Readonly<Record<StatedBound, string>> = {
  exactly: 'exactly',
  atMost: 'at-most',
  atLeast: 'at-least',
  about: 'about',
  moreThan: 'more-than',
  lessThan: 'less-than',
};

/**
 * What a reading is called among those of its record: "from-allocation", "length-working-days-from-phase-1-ended". It is
 * made of what the reading itself says and not of what it takes from the clause, so that it stays the same when readings
 * are put in another order, when one is added, and when the clause's figure is mended. Two readings that say the same in
 * all but their texts would share it: no record may have such.
 */
export function readingId(reading: WrittenReading): string {
  const { basis, shape, bound, figure, unit, counts } = reading;
  const parts = [
    basis === 'sinceLast' ? 'since-last' : basis,
    shape,
    bound && BOUNDS[bound],
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
