import type { Timescale } from '../../../src/timescale/index.ts';
import type { EventId } from '../events.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

/** A timed rule of this procedure, its ids checked. */
export type Rule = Timescale<EventId, RoleId, SectionId>;
