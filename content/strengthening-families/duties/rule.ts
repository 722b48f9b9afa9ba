import type { Duty } from '../../../src/procedure/index.ts';
import type { SectionId, StageId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';

/** A duty of this procedure, its ids checked. */
export type DutyRule = Duty<RoleId, StageId, SectionId>;
