import type { Timescales } from '../../timescale/index.ts';
import {
  countedEvent,
  countsByClock,
  eventLinks,
  isDatable,
  resolveReadings,
} from '../../timescale/index.ts';

/** The events from which some rule counts hours, so that their time of day matters; those also that one of these is. */
export function timedEvents(timescales: Timescales): ReadonlySet<string> {
  const readings = Object.values(timescales).flatMap((timescale) =>
    isDatable(timescale) ? resolveReadings(timescale) : [],
  );
  const timed = new Set(
    readings.filter(({ unit }) => countsByClock(unit)).map(({ counts }) => countedEvent(counts)),
  );
  const same = eventLinks(timescales).filter(({ by, to }) => by === 'oneOf' && timed.has(to));
  return new Set([...timed, ...same.map(({ from }) => from)]);
}
