import type { Answer, WorkingCalendar } from '../timescale/index.ts';
import { compareMoments } from '../timescale/index.ts';
import type { CalendarEntry, CalendarRule, EntryPart } from './entry.ts';
import { partsOf } from './parts.ts';
import { entryTitle } from './title.ts';

/**
 * The entries of one rule, in order of date: one for each distinct date, with every reading's answer that falls there,
 * each named where the rule has several. An answer without a date has none. The answers come as `answerReadings` gives
 * them; the calendar is the one by which they were counted, and gives each entry its reminder. `notes` are told with
 * every entry.
 */
export function calendarEntries(
  rule: CalendarRule,
  answers: readonly Answer[],
  calendar: WorkingCalendar,
  notes: readonly string[] = [],
): readonly CalendarEntry[] {
  const parts = answers.flatMap((answer) => partsOf(rule, { answer, notes }, calendar));
  return inOrder(entriesOf(rule, parts));
}

/** Earlier first, as the dates of a file and of a table stand. */
export function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const momentOf = ({ date, at }: CalendarEntry) => ({ date, time: at?.slice(11, 16) });
  return [...entries].sort((a, b) => compareMoments(momentOf(a), momentOf(b)));
}

/**
 * The entries of a rule's dates: one for each distinct date. It has the name of the first of its parts in the source's
 * order, and a reminder that comes before the start of none of them.
 */
export function entriesOf(
  rule: CalendarRule,
  parts: readonly EntryPart[],
): readonly CalendarEntry[] {
  const byDate = new Map<string, [EntryPart, ...EntryPart[]]>();
  for (const part of [...parts].sort(inSourceOrder)) {
    const key = part.at ?? part.date;
    const there = byDate.get(key);
    if (there === undefined) byDate.set(key, [part]);
    else there.push(part);
  }
  return [...byDate.values()].map((of) => entryOf(rule, of));
}

/** By reading; of one reading the plan's own date, which is the latest, comes first. */
function inSourceOrder(a: EntryPart, b: EntryPart): number {
  const rank = ({ name }: EntryPart) => Number(name.side === 'earliest');
  return a.number - b.number || rank(a) - rank(b);
}

function entryOf(rule: CalendarRule, parts: readonly [EntryPart, ...EntryPart[]]): CalendarEntry {
  const [{ name, date, at }] = parts;
  return {
    name,
    date,
    ...(at === undefined ? {} : { at }),
    reminder: Math.min(...parts.map((part) => part.reminder)),
    title: entryTitle(rule, parts),
    rule,
    parts,
  };
}
