import type { PhaseModel } from '../../src/procedure/index.ts';
import type { EventId } from './events.ts';
import type { SectionId } from './sections.ts';
import type { TimescaleId } from './timescales.ts';

/** None: the chapters have steps and limits, but no phases. */
export const phases = {} as const satisfies Record<
  string,
  PhaseModel<EventId, TimescaleId, SectionId>
>;

export type PhaseModelId = keyof typeof phases;
