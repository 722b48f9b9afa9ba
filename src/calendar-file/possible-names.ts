import type { Datable, ResolvedReading } from '../timescale/index.ts';
import { MOST_OCCURRENCES, isDatable, resolveReadings } from '../timescale/index.ts';
import type { Timescales } from '../timescale/index.ts';
import type { EntryName, Side } from './entry.ts';

type End = EntryName['end'];

const SIDES: readonly Side[] = ['latest', 'earliest'];

/**
 * The names of every entry that a plan of these records may ever have had, whatever was known and chosen: each rule, each
 * of its readings, each of its ends at its latest and at its earliest, and each place in a series up to the last that is
 * listed. From them a file that goes on from an earlier one knows what that one may have held, though nothing was kept.
 */
export function possibleNames(procedureId: string, timescales: Timescales): readonly EntryName[] {
  return Object.entries(timescales).flatMap(([ruleId, timescale]) =>
    isDatable(timescale)
      ? namesOfRule(timescale).map((name) => ({ procedureId, ruleId, ...name }))
      : [],
  );
}

function namesOfRule(timescale: Datable): readonly Omit<EntryName, 'procedureId' | 'ruleId'>[] {
  return resolveReadings(timescale).flatMap((reading) =>
    placesOf(reading).flatMap((place) =>
      SIDES.map((side) => ({ reading: reading.id, ...place, side })),
    ),
  );
}

function placesOf(reading: ResolvedReading): readonly Pick<EntryName, 'end' | 'occurrence'>[] {
  const single = endsOf(reading).map((end) => ({ end, occurrence: 0 }));
  const inSeries = Array.from(
    { length: reading.basis === 'series' ? MOST_OCCURRENCES : 0 },
    (_, place) => ({ end: 'last', occurrence: place + 1 }) as const,
  );
  return [...single, ...inSeries];
}

/** The ends of a result that may have an entry: of a range and of a numbered week both, of a period by its shape. */
function endsOf({ shape, figure, wholeWeek, counts }: ResolvedReading): readonly End[] {
  switch (shape) {
    case undefined:
      return typeof figure === 'number' && wholeWeek !== true ? ['last'] : ['first', 'last'];
    case 'begins':
      return ['begins', 'begins by'];
    case 'numbered':
      return ['begins', 'ends by'];
    case 'length':
    case 'span':
      return 'before' in counts
        ? ['begins', 'begins by', 'ends by']
        : ['begins', 'ends', 'ends by'];
  }
}
