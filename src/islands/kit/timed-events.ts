import type { Timescales } from '../../timescale/index.ts';
import { countedEvent, countsByClock, isDatable, resolveReadings } from '../../timescale/index.ts';

/** The events from which some rule counts hours, so that their time of day matters. */
export function timedEvents(timescales: Timescales): ReadonlySet<string> {
  const readings = Object.values(timescales).flatMap((timescale) =>
    isDatable(timescale) ? resolveReadings(timescale) : [],
  );
  return new Set(
    readings.filter(({ unit }) => countsByClock(unit)).map(({ counts }) => countedEvent(counts)),
  );
}
