import type { Procedure } from '../procedure/index.ts';
import type { IsoDate } from '../timescale/index.ts';
import type { DayOfChange } from './days.ts';

/** A change of the guide itself, whatever the procedure. */
interface GuideChange {
  readonly date: IsoDate;
  readonly text: string;
}

/** A procedure with the days of its history. */
export interface ChangedProcedure {
  readonly procedure: Procedure;
  readonly days: readonly DayOfChange[];
}

/** All that changed on a date. */
export interface DateOfChanges {
  readonly date: IsoDate;
  /** Of the guide itself. */
  readonly guide: readonly string[];
  readonly procedures: readonly { readonly procedure: Procedure; readonly day: DayOfChange }[];
}

/** The changes of all procedures and of the guide by date, newest first; within a date in the library's order. */
export function changesByDate(
  guide: readonly GuideChange[],
  changed: readonly ChangedProcedure[],
): readonly DateOfChanges[] {
  const dates = new Set([
    ...guide.map(({ date }) => date),
    ...changed.flatMap(({ days }) => days.map(({ date }) => date)),
  ]);
  return [...dates]
    .toSorted()
    .toReversed()
    .map((date) => ({
      date,
      guide: guide.flatMap((change) => (change.date === date ? [change.text] : [])),
      procedures: changed.flatMap(({ procedure, days }) =>
        days.flatMap((day) => (day.date === date ? [{ procedure, day }] : [])),
      ),
    }));
}
