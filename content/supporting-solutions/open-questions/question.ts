import type { OpenQuestion } from '../../../src/procedure/index.ts';
import type { CheckId } from '../eligibility.ts';
import type { FigureId } from '../figures.ts';
import type { MapId } from '../process-maps/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import type { TimescaleId } from '../timescales.ts';

/** An open question of this procedure, its ids checked. */
export type Question = OpenQuestion<RoleId, TimescaleId, FigureId, MapId, CheckId, SectionId>;
