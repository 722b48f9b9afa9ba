import { library } from '../../../content/index.ts';
import type { DateOfChanges } from '../../changes/by-date.ts';
import { changesByDate } from '../../changes/by-date.ts';
import type { DayOfChange } from '../../changes/days.ts';
import { daysOf } from '../../changes/days.ts';
import { readEntries } from '../../changes/history.ts';
import { toldBy } from '../../changes/kinds.ts';
import { changes } from '../../data/changes.ts';
import type { Procedure } from '../../procedure/index.ts';
import { sectionsOf } from '../section/library-sections.ts';

/** Every procedure's entries as they are written, by their path from the project's root. */
const FILES = import.meta.glob<string>('/content/*/history/changes.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const read = new Map<string, readonly DayOfChange[]>();

/** The days on which a procedure's records changed, newest first; none while its history has not begun. */
export function daysOfChange(procedure: Procedure): readonly DayOfChange[] {
  const known = read.get(procedure.id);
  if (known !== undefined) return known;
  const file = `content/${procedure.id}/history/changes.json`;
  const entries = readEntries(file, FILES[`/${file}`] ?? '[]');
  const days = daysOf(toldBy(procedure, sectionsOf(procedure)), entries);
  read.set(procedure.id, days);
  return days;
}

/** All changes of the guide and its procedures, newest first. */
export const allChanges = (): readonly DateOfChanges[] =>
  changesByDate(
    changes,
    library.map((procedure) => ({ procedure, days: daysOfChange(procedure) })),
  );

let newest: string | undefined;

/** The date of the newest change: what a copy of the guide is "of". */
export function guideDate(): string | undefined {
  newest ??= allChanges()[0]?.date;
  return newest;
}
