import type { ProcessMap } from '../../../src/process-map/index.ts';
import type { EventId } from '../events.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';
import type { TimescaleId } from '../timescales.ts';

/** A process map of this procedure, its ids checked. */
export type OnePointMap = ProcessMap<EventId, RoleId, TimescaleId, SectionId>;
