import type { ProcessMap } from '../../../src/process-map/index.ts';
import type { EventId, SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import type { TimescaleId } from '../timescales.ts';

/** A process map of this procedure, its ids checked. */
export type KftMap = ProcessMap<EventId, RoleId, TimescaleId, SectionId>;
