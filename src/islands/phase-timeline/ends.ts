import type { DatedWords } from './date-words.ts';
import type { ProjectedReading } from './project.ts';

/** Whether a reading comes again and again: its first day stands for it. */
export const recurs = ({ bar }: Pick<ProjectedReading, 'bar'>): boolean =>
  bar !== undefined && bar.marks.length > 1;

/** The dates at the ends of a reading's bar: the first that it has and the last, or the first of those that come again. */
export function endsOf(reading: Pick<ProjectedReading, 'dates' | 'bar'>): readonly DatedWords[] {
  const inOrder = [...reading.dates].sort((a, b) =>
    a.date < b.date ? -1 : Number(a.date > b.date),
  );
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return [];
  return recurs(reading) || first === last ? [first] : [first, last];
}
