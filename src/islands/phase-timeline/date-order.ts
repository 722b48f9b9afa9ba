import type { IsoDate } from '../../timescale/index.ts';
import type { Bar } from './bars.ts';
import type { Projection } from './project.ts';

/** One day of the list in date order, with all that happens on it. */
export interface DatedEntry {
  readonly date: IsoDate;
  readonly what: readonly string[];
}

interface Happening {
  readonly date: IsoDate;
  readonly what: string;
}

function barHappenings(bar: Bar, title: string, to: IsoDate): readonly Happening[] {
  if (bar.open === undefined) {
    return bar.marks
      .filter((date) => date <= to)
      .map((date) => ({ date, what: bar.marks.length > 1 ? title : `${title}: the last day` }));
  }
  const certain = bar.sure?.from === bar.open.from && bar.sure.to === bar.open.to;
  return [
    { date: bar.open.from, what: `${title}: begins` },
    { date: bar.open.to, what: `${title}: ${certain ? 'ends' : 'ends at the latest'}` },
  ];
}

/**
 * The timeline as a list in date order: when each row begins, ends or recurs, every reading of it. A row with several
 * readings says which; the same thing on the same day stands once.
 */
export function dateOrder(projection: Projection): readonly DatedEntry[] {
  const happenings = projection.rows.flatMap(({ row, readings }) =>
    readings.flatMap(({ bar, index }) => {
      const title = readings.length > 1 ? `${row.title} (reading ${index + 1})` : row.title;
      return bar === undefined ? [] : barHappenings(bar, title, projection.to);
    }),
  );
  const byDate = new Map<IsoDate, Set<string>>();
  for (const { date, what } of happenings) {
    byDate.set(date, (byDate.get(date) ?? new Set()).add(what));
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, what]) => ({ date, what: [...what] }));
}
