import type { Answer, ResultMoment, WorkingCalendar } from '../timescale/index.ts';
import type { ToldPoint } from '../timescale/index.ts';
import {
  compareMoments,
  countsByClock,
  londonInstant,
  readingName,
  shownAt,
  tell,
  tellPoints,
} from '../timescale/index.ts';
import { entryTitle } from './words.ts';
import type { CalendarEntry, CalendarRule } from './entry.ts';
import { reminderBefore } from './reminder.ts';
import { stableUid } from './uid.ts';

/** An answer as it is written: what is to be said of it beside. */
export interface WrittenAnswer {
  readonly answer: Answer;
  /** Which of the two it is, where a plan has the answer at its earliest and at its latest. */
  readonly side?: 'earliest' | 'latest';
  readonly notes?: readonly string[];
}

/**
 * The entries of one rule, in order of date: every reading's dates, each reading named where the rule has several. An
 * answer without a date has none. The answers come as `answerReadings` gives them; the calendar is the one by
 * which they were counted, and gives each entry its reminder. `notes` are told with every entry.
 */
export function calendarEntries(
  rule: CalendarRule,
  answers: readonly Answer[],
  calendar: WorkingCalendar,
  notes: readonly string[] = [],
): readonly CalendarEntry[] {
  return inOrder(answers.flatMap((answer) => entriesOf(rule, { answer, notes }, calendar)));
}

/** Earlier first, as the dates of a file and of a table stand. */
export function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const momentOf = ({ date, at }: CalendarEntry) => (at === undefined ? { date } : shownAt(at));
  return [...entries].sort((a, b) => compareMoments(momentOf(a), momentOf(b)));
}

/** The entries of one answer, in its own order; none where it has no date. */
export function entriesOf(
  rule: CalendarRule,
  written: WrittenAnswer,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  const noun = nounOf(rule, written.answer);
  return tellPoints(written.answer, { noun }).map((point) =>
    entryOf(rule, written, point, calendar),
  );
}

function nounOf(rule: CalendarRule, { event }: Answer): string {
  return rule.nouns[event] ?? event;
}

function entryOf(
  rule: CalendarRule,
  written: WrittenAnswer,
  point: ToldPoint,
  calendar: WorkingCalendar,
): CalendarEntry {
  const { answer, side, notes = [] } = written;
  const noun = nounOf(rule, answer);
  const told = tell(answer, { noun });
  const name = rule.readings > 1 ? { readingName: readingName(told, rule.readings) } : {};
  const at = instantOf(point.moment);
  const { date } = at === undefined ? point.moment : shownAt(at);
  return {
    uid: uidOf(rule, written, point),
    title: entryTitle(point.kind, rule.title, { occurrence: point.occurrence, side, ...name }),
    date,
    ...(at === undefined ? {} : { at }),
    reminder: reminderBefore(date, at, calendar),
    rule,
    ...name,
    reading: answer.reading,
    noun,
    answer: point.sentence,
    counted: [point.counted],
    notes: [...notes, ...point.notes],
  };
}

/** An end of a result that has a time, as an instant with London's offset; undefined for a whole day. */
function instantOf({ date, time, due }: ResultMoment): string | undefined {
  if (due) {
    return due.kind === 'time' ? due.at : undefined;
  }
  return time === undefined ? undefined : londonInstant({ date, time });
}

function uidOf(rule: CalendarRule, written: WrittenAnswer, point: ToldPoint): string {
  const { event, moment, reading } = written.answer;
  // The time of day of an event moves nothing where whole days count.
  const time = countsByClock(reading.unit) ? (moment.time ?? '') : '';
  return stableUid([
    rule.procedureId,
    rule.ruleId,
    event,
    moment.date,
    time,
    reading.id,
    point.end,
    point.occurrence ?? 0,
    // The latest date is the plan's own, and keeps its name when the earliest comes to be the same.
    written.side === 'earliest' ? 'earliest' : '',
  ]);
}
