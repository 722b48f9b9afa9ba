import type { PhaseModel } from '../../src/procedure/index.ts';
import type { EventId, SectionId } from './procedure.ts';
import type { TimescaleId } from './timescales.ts';

/** None: the document has numbered steps, and one period of support, but no phases. */
export const phases = {} as const satisfies Record<
  string,
  PhaseModel<EventId, TimescaleId, SectionId>
>;
