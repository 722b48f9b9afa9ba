import type { CalendarEntry, CalendarRule } from './entry.ts';
import type { Answer, PointKind } from '../timescale/index.ts';
import {
  SIDE_WORDS,
  capitalised,
  conventionWords,
  pointTitle,
  readingWords,
  tell,
} from '../timescale/index.ts';

/** What sets one entry of a rule apart from its others. */
export interface TitleMarks {
  /** The place in a series, from 1. */
  readonly occurrence?: number | undefined;
  /** "Reading 1 of 2". */
  readonly readingName?: string | undefined;
  /** Which of the two it is, where a plan has the same date at its earliest and at its latest. */
  readonly side?: 'earliest' | 'latest' | undefined;
}

/** The title of an entry: "Deadline: Complete the plan", "Latest date: Review the plan (no. 3, reading 1 of 2)". */
export function entryTitle(kind: PointKind, rule: string, marks: TitleMarks): string {
  const { occurrence, readingName, side } = marks;
  const inBrackets = [
    ...(occurrence === undefined ? [] : [`no. ${occurrence}`]),
    ...(readingName === undefined ? [] : [readingName.toLowerCase()]),
    ...(side === undefined ? [] : [SIDE_WORDS[side]]),
  ];
  const title = pointTitle(kind, rule);
  return inBrackets.length === 0 ? title : `${title} (${inBrackets.join(', ')})`;
}

/** A note on a date that counts from a projected one, after what it was counted from. */
export const MAKE_AGAIN_WORDS = 'Make the file again once the real date is known.';

/** A note on what the document says elsewhere: another rule, with the dates of its readings where it has any. */
export function alsoSaysWords(
  { title, stated, nouns }: CalendarRule,
  answers: readonly Answer[],
): string {
  const dates = answers.flatMap((answer) => {
    const told = tell(answer, { noun: nouns[answer.event] ?? answer.event });
    return told.kind === 'date' ? [told.sentence] : [];
  });
  const says = [`The document also says: ${title}, ${stated}`, [...new Set(dates)].join('. Or: ')];
  return `${says.filter((sentence) => sentence !== '').join('. ')}.`;
}

/** What stands below every entry: what the guide is not. */
const CHECK_WORDS =
  'Check before relying on it. From a guide to a published procedure: not the council’s own calendar, not legal or case advice.';

/** Told where there is nothing to make a file of. */
export const NO_DATES_WORDS = 'There is no date to make a file of.';

const REMINDER_WORDS =
  'Each has a reminder at 9am on the last working day before it. Google Calendar and Outlook may leave reminders out when they import a file: set one there if you need it.';

/** Told when a calendar file has been made of so many entries. */
export function calendarMadeWords(entries: number): string {
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  return `The calendar file was made: ${count}, with no name in it. ${REMINDER_WORDS}`;
}

/** Told when a table has been made of so many dates. */
export function tableMadeWords(rows: number): string {
  return `The table was made: ${rows === 1 ? '1 row' : `${rows} rows`}, with no name in it.`;
}

/** A rule and the document that it stands in, a line each, as a calendar's entry and a case note begin. */
export function ruleLines(rule: CalendarRule): readonly [string, string] {
  const { title, stated, council, procedure, version, clause } = rule;
  return [`${title}: ${stated}`, `${council}: ${procedure}, ${version}, clause ${clause}`];
}

/** An open question as it stands below an entry's text and a case note's. */
export const openQuestionWords = (question: string): string => `Open question: ${question}`;

/** What a reading takes the clause to mean: "Within 10 working days of allocation. The day after counts as day 1." */
function meaningWords({ reading, noun }: CalendarEntry): string {
  const meaning = capitalised(readingWords(reading, noun));
  return reading.text === undefined ? meaning : `${meaning}. ${reading.text}`;
}

/** The text of an entry, a line each: the rule, its date, how that was counted, its clause, what is unclear. */
export function entryLines(entry: CalendarEntry): readonly string[] {
  const { rule, readingName: name, reading, answer, counted, notes } = entry;
  const meaning = meaningWords(entry);
  return [
    ...ruleLines(rule),
    '',
    name === undefined ? meaning : `${name}: ${meaning}`,
    `Date: ${answer}`,
    ...counted.map((sentence) => `How counted: ${sentence}`),
    ...notes.map((note) => `Note: ${note}`),
    '',
    conventionWords(reading.unit),
    'The procedure does not say how to count.',
    ...(rule.openQuestions ?? []).map(openQuestionWords),
    CHECK_WORDS,
  ];
}

/** A row of the table, by the heads of its columns. */
export function entryColumns(entry: CalendarEntry): readonly (readonly [string, string])[] {
  const { title, date, at, rule, readingName: name = '', answer, counted, notes } = entry;
  return [
    ['Date', date],
    ['Time in England', at?.slice(11, 16) ?? ''],
    ['What', title],
    ['In words', answer],
    ['Rule', `${rule.title}: ${rule.stated}`],
    ['Reading', name],
    ['Meaning', meaningWords(entry)],
    ['How counted', counted.join(' ')],
    ['Notes', [...notes, CHECK_WORDS].join(' ')],
    ['Open questions', (rule.openQuestions ?? []).join(' ')],
    ['Council', rule.council],
    ['Procedure', rule.procedure],
    ['Version', rule.version],
    ['Clause', rule.clause],
  ];
}
