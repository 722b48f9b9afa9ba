import type { ResolvedReading } from '../timescale/index.ts';
import { capitalised, countedEvent, readingWords } from '../timescale/index.ts';
import type { CalendarRule } from './entry.ts';

/**
 * What each reading of a record takes its clause to mean, by the reading's id: "Within 10 working days of allocation. The
 * day after counts as day 1." `nouns` are those of its events. A calculator has it from the build, so that its files need
 * none of the words that make it.
 */
export function readingMeanings(
  readings: readonly ResolvedReading[],
  nouns: CalendarRule['nouns'],
): CalendarRule['meanings'] {
  return Object.fromEntries(
    readings.map((reading) => {
      const event = countedEvent(reading.counts);
      const meaning = capitalised(readingWords(reading, nouns[event] ?? event));
      return [reading.id, reading.text === undefined ? meaning : `${meaning}. ${reading.text}`];
    }),
  );
}
