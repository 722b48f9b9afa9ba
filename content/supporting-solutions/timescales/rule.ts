import type { Timescale } from '../../../src/timescale/index.ts';
import type { EventId, SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';

/** A timed rule of this procedure, its ids checked. */
export type Rule = Timescale<EventId, RoleId, SectionId, 'duty-hours'>;
