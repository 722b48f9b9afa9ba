import type { Closure } from '../../../timescale/index.ts';
import { isBlank, parseDate, readFields } from '../date-entry/read-dates.ts';
import type { ClosedReading, DateError } from '../date-entry/typed-date.ts';

/** Ids of the date groups of a closure's row, by its number. */
export function closureIds(
  idPrefix: string,
  row: number,
): { readonly first: string; readonly last: string } {
  return { first: `${idPrefix}-closed-${row}-first`, last: `${idPrefix}-closed-${row}-last` };
}

/** The id of the box that leaves closed days out of the count. */
export const countClosuresId = (idPrefix: string): string => `${idPrefix}-leave-out`;

/** Reads the rows of closed days, by their numbers, and whether they are left out of the count. */
export function readClosures(
  form: ParentNode,
  idPrefix: string,
  rows: readonly number[],
): ClosedReading {
  const closures: Closure[] = [];
  const errors: Record<string, DateError> = {};
  for (const row of rows) {
    const ids = closureIds(idPrefix, row);
    const [typedFirst, typedLast] = [readFields(form, ids.first), readFields(form, ids.last)];
    if (isBlank(typedFirst) && isBlank(typedLast)) continue;
    const first = parseDate(typedFirst);
    const last = isBlank(typedLast) ? first : parseDate(typedLast);
    if (!first.ok) errors[ids.first] = first.error;
    if (!last.ok && last !== first) errors[ids.last] = last.error;
    if (!first.ok || !last.ok) continue;
    if (last.moment.date < first.moment.date) {
      const message = 'The last day must be the same as the first day or after it';
      errors[ids.last] = { message, fields: ['day', 'month', 'year'] };
      continue;
    }
    closures.push({ from: first.moment.date, to: last.moment.date });
  }
  const box = form.querySelector(`[id="${countClosuresId(idPrefix)}"]`);
  return { closures, countClosures: box instanceof HTMLInputElement && box.checked, errors };
}
