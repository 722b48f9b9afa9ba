import type { IsoDate } from '../../timescale/index.ts';
import { readingName } from '../../timescale/index.ts';
import type { ProjectedRow, Projection } from './project.ts';

/** One day of the list in date order, with all that happens on it. */
export interface DatedEntry {
  readonly date: IsoDate;
  readonly what: readonly string[];
}

interface Happening {
  readonly date: IsoDate;
  readonly what: string;
}

function rowHappenings({ row, readings, ofReadings }: ProjectedRow): readonly Happening[] {
  return readings.flatMap(({ told, dates }) => {
    const name = ofReadings > 1 ? ` (${readingName(told, ofReadings).toLowerCase()})` : '';
    return dates.map(({ date, words, notes }) => ({
      date,
      what: [`${row.title}${name}: ${words}`, ...notes].join('. '),
    }));
  });
}

/**
 * The timeline as a list in date order: when each row begins, ends or recurs, every reading of it. A row with several
 * readings says which; the same thing on the same day stands once. A recurrence is listed to the end of the line.
 */
export function dateOrder(projection: Projection): readonly DatedEntry[] {
  const byDate = new Map<IsoDate, Set<string>>();
  for (const { date, what } of projection.rows.flatMap(rowHappenings)) {
    if (date <= projection.to) byDate.set(date, (byDate.get(date) ?? new Set()).add(what));
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, what]) => ({ date, what: [...what] }));
}
