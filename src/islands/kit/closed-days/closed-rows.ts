import type { ClosedReading } from '../date-entry/typed-date.ts';
import type * as closedRows from './asked-later.ts';

/** The open rows of closed days, by their numbers, and what shows and reads them: that comes with the first. */
export interface ClosedRows {
  readonly numbers: readonly number[];
  readonly part?: typeof closedRows;
}

/** What a form has before days are added. */
export const NO_ROWS: ClosedRows = { numbers: [] };

/** What a form says of closed days that has no row of them. */
export const NONE_CLOSED: ClosedReading = { closures: [], countClosures: false, errors: {} };

/** Brings what shows and reads the rows; rejects where it does not come. */
export const loadClosedRows = () => import('./asked-later.ts');
