import type { Duty, Procedure } from '../../procedure/index.ts';
import { roleIds } from '../../procedure/index.ts';
import type { Actors, Timescale } from '../../timescale/index.ts';

/** Whether a role acts: alone, with others, or as one of several. */
export function acts(who: Actors, role: string): boolean {
  return roleIds(who).includes(role);
}

/** The duties of a role with their ids, in the order of the records. */
export function dutiesOf(procedure: Procedure, role: string): readonly (readonly [string, Duty])[] {
  return Object.entries(procedure.duties).filter(([, { who }]) => acts(who, role));
}

/** Its rules of time with their ids, in the order of the records. Opening hours are nobody's to keep. */
export function timescalesOf(
  procedure: Procedure,
  role: string,
): readonly (readonly [string, Timescale])[] {
  return Object.entries(procedure.timescales).filter(
    ([, { kind, who }]) => kind !== 'hours' && acts(who, role),
  );
}
