import type { Answer, ResultMoment, WorkingCalendar } from '../timescale/index.ts';
import { compareMoments, countsByClock, explainDue, warningWords } from '../timescale/index.ts';
import { entryTitle, eventItselfWords, readingName } from './words.ts';
import type { CalendarEntry, CalendarRule } from './entry.ts';
import { instantOf } from './instant.ts';
import type { Point } from './points.ts';
import { pointsOf } from './points.ts';
import { reminderBefore } from './reminder.ts';
import { stableUid } from './uid.ts';

/** An answer as it is written: which of its rule's it is, and what is to be said of it beside. */
export interface WrittenAnswer {
  readonly answer: Answer;
  /** Its place among the rule's answers, from 0, as the reader sees them. */
  readonly place: number;
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
  return inOrder(
    answers.flatMap((answer, place) => entriesOf(rule, { answer, place, notes }, calendar)),
  );
}

/** Earlier first, as the dates of a file and of a table stand. */
export function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const edge = ({ date, at }: CalendarEntry): ResultMoment =>
    at === undefined ? { date } : { date, time: at.slice(11, 16) };
  return [...entries].sort((a, b) => compareMoments(edge(a), edge(b)));
}

/** The entries of one answer, in its own order; none where it has no date. */
export function entriesOf(
  rule: CalendarRule,
  written: WrittenAnswer,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  const { result, reading } = written.answer;
  return result.ok
    ? pointsOf(result.value, reading).map((point) => entryOf(rule, written, point, calendar))
    : [];
}

function entryOf(
  rule: CalendarRule,
  written: WrittenAnswer,
  point: Point,
  calendar: WorkingCalendar,
): CalendarEntry {
  const { answer, place, side, notes = [] } = written;
  const { reading, event, moment } = answer;
  const { edge, occurrence, kind } = point;
  const noun = rule.nouns[event] ?? event;
  const name = rule.readings > 1 ? { readingName: readingName(place, rule.readings) } : {};
  const at = instantOf(edge);
  const date = at === undefined ? edge.date : at.slice(0, 10);
  const direction = 'before' in reading.counts ? 'before' : 'from';
  return {
    uid: uidOf(rule, written, point),
    title: entryTitle(kind, rule.title, { occurrence, side, ...name }),
    date,
    ...(at === undefined ? {} : { at }),
    reminder: reminderBefore(date, at, calendar),
    rule,
    ...name,
    reading,
    noun,
    answer: point.answer,
    counted: [edge.due ? explainDue(edge.due, noun) : eventItselfWords(noun, moment)],
    notes: [
      ...notes,
      // A change of the clocks is told with the counting.
      ...(edge.due?.warnings ?? [])
        .filter(({ code }) => code !== 'clock-change')
        .map((warning) => warningWords(warning, direction)),
    ],
  };
}

function uidOf(rule: CalendarRule, written: WrittenAnswer, point: Point): string {
  const { index, event, moment, reading } = written.answer;
  // The time of day of an event moves nothing where whole days count.
  const time = countsByClock(reading.unit) ? (moment.time ?? '') : '';
  return stableUid([
    rule.procedureId,
    rule.ruleId,
    event,
    moment.date,
    time,
    index,
    point.end,
    point.occurrence ?? 0,
    // The latest date is the plan's own, and keeps its name when the earliest comes to be the same.
    written.side === 'earliest' ? 'earliest' : '',
  ]);
}
