import type { IsoDate } from '../../timescale/index.ts';
import { fromDayNumber, toDayNumber } from '../../timescale/index.ts';
import { NEAR_DAYS } from './agenda.ts';
import type { PlacedRow } from './placed.ts';
import { isRule } from './placed.ts';

/** Which rows of a plan are shown. Held in memory alone. */
export interface PlanFilter {
  /** A role's name, or `NOBODY_NAMED`; nothing for everybody's. */
  readonly role: string;
  readonly when: 'all' | 'near' | 'overdue';
}

/** What stands for the rules of which the document does not say whose they are. */
export const NOBODY_NAMED = '-';

/** Every row. */
export const EVERY_ROW: PlanFilter = { role: '', when: 'all' };

/** The names of the roles that a plan's rows give something to do, in the order of the alphabet. */
export function rolesOf(rows: readonly PlacedRow[]): readonly string[] {
  const names = rows.filter(isRule).flatMap(({ row }) => row.rule.roles);
  return [...new Set(names)].sort();
}

/** Whether a row is shown. What happened is shown whatever is asked for: its date can be changed there. */
export function passes(placed: PlacedRow, { role, when }: PlanFilter, today: IsoDate): boolean {
  if (!isRule(placed)) return true;
  const { span, standing, row } = placed;
  const { roles } = row.rule;
  const isTheirs = role === NOBODY_NAMED ? roles.length === 0 : role === '' || roles.includes(role);
  const end = fromDayNumber((toDayNumber(today) ?? 0) + NEAR_DAYS);
  switch (when) {
    case 'all':
      return isTheirs;
    case 'near':
      return isTheirs && standing.kind === 'ahead' && span.first.date <= end;
    case 'overdue':
      return isTheirs && standing.kind === 'late';
  }
}
