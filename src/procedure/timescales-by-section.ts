import type { Procedure } from './procedure.ts';
import type { Timescale } from '../timescale/index.ts';
import { isDatable } from '../timescale/index.ts';

/** A timescale with its id. */
interface NamedTimescale {
  readonly id: string;
  readonly timescale: Timescale;
}

/** The timescales of one section of a procedure, in the order of the records. */
export interface SectionTimescales {
  readonly section: string;
  readonly timescales: readonly NamedTimescale[];
}

/** The timescales that take a date (or those that take none), under the section of their first source. */
export function timescalesBySection(
  procedure: Procedure,
  datable: boolean,
): readonly SectionTimescales[] {
  const named = Object.entries(procedure.timescales)
    .filter(([, timescale]) => isDatable(timescale) === datable)
    .map(([id, timescale]) => ({ id, timescale }));
  return procedure.sections
    .map((section) => ({
      section,
      timescales: named.filter(({ timescale }) => timescale.sources[0].section === section),
    }))
    .filter(({ timescales }) => timescales.length > 0);
}
