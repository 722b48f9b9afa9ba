import type { CasePlan, PlanAnswer, PlanEvent } from '../case-plan.ts';
import type { Moment } from '../result.ts';
import { HOURS_IN_DAYS_WORDS, projectedWords } from '../words/calendar-file.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { WrittenAnswer } from './entries.ts';
import { entriesOf, inOrder } from './entries.ts';
import type { CalendarEntry, CalendarRule } from './entry.ts';

/**
 * The entries of a case plan, in order of date: those of every record that has a rule here. A row that has one
 * date at its earliest and another at its latest has an entry for each, named as such. What counts from a projected
 * date says so. Rows without a date have no entry.
 */
export function planEntries(
  plan: CasePlan,
  rules: Readonly<Record<string, CalendarRule>>,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  const entries = Object.entries(plan.timescales).flatMap(([id, { answers }]) => {
    const rule = rules[id];
    return rule
      ? answers.flatMap((answer, place) =>
          rowEntries(rule, answer, place, plan.events[answer.event], calendar),
        )
      : [];
  });
  return inOrder(entries);
}

function rowEntries(
  rule: CalendarRule,
  row: PlanAnswer,
  place: number,
  event: PlanEvent | undefined,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  if (event === undefined || event.state === 'unknown') {
    return [];
  }
  const { index, reading } = row;
  const written = (side: 'earliest' | 'latest'): WrittenAnswer => {
    const moment = event.state === 'known' ? event.moment : event[side];
    const answer = { index, reading, event: row.event, moment, result: row[side] };
    return { answer, place, side, notes: notesOf(rule, row, moment) };
  };
  const earliest = entriesOf(rule, written('earliest'), calendar);
  const latest = entriesOf(rule, written('latest'), calendar);
  return sameDates(earliest, latest)
    ? entriesOf(rule, { ...written('latest'), side: undefined }, calendar)
    : [...earliest, ...latest];
}

function notesOf(rule: CalendarRule, row: PlanAnswer, moment: Moment): readonly string[] {
  const noun = rule.nouns[row.event] ?? row.event;
  return [
    ...(row.eventState === 'projected' ? [projectedWords(noun, moment)] : []),
    ...(row.approximate ? [HOURS_IN_DAYS_WORDS] : []),
  ];
}

function sameDates(a: readonly CalendarEntry[], b: readonly CalendarEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ date, at }, place) => date === b[place]?.date && at === b[place].at)
  );
}
