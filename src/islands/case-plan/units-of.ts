import type { Datable } from '../../timescale/index.ts';
import { resolveReadings } from '../../timescale/index.ts';

/** The units in which a record's readings count, each once: "working-days", "hours service-hours". */
export function unitsOf(timescale: Datable): string {
  return [...new Set(resolveReadings(timescale).map(({ unit }) => unit))].join(' ');
}
