import type { IsoDate } from '../timescale/index.ts';

/** The page of the guide's own changes, which leads to those of each procedure. */
export const CHANGES_PAGE = '/about/changes/';

/** The page of a procedure's changes, or that of an earlier period: "2026", "2026-11". */
export const procedureChangesUrl = (procedure: string, period?: string): string =>
  `${CHANGES_PAGE}${procedure}/${period === undefined ? '' : `${period}/`}`;

/**
 * The anchor of what changed on a date, of a procedure by its id or of the "guide". It names the procedure, so that the page
 * where all changes stood forwards it whole.
 */
export const changesAnchor = (date: IsoDate, of: string): string => `${date}-${of}`;

/** Where the changes of the guide on a date stand, or those of a procedure. */
export function changesUrl(date: IsoDate, procedure?: string): string {
  if (procedure === undefined) return `${CHANGES_PAGE}#${changesAnchor(date, 'guide')}`;
  return `${procedureChangesUrl(procedure)}#${changesAnchor(date, procedure)}`;
}
