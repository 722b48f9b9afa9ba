import type { CalendarEntry, CalendarRule } from '../calendar-file/entry.ts';
import type { PointKind } from '../calendar-file/points.ts';
import type { Moment } from '../result.ts';
import { conventionWords } from './convention.ts';
import { capitalised } from './lists.ts';
import { momentWords } from './plan.ts';
import { readingWords } from './reading.ts';

const TITLES: Readonly<Record<PointKind, (rule: string) => string>> = {
  by: (rule) => `Deadline: ${rule}`,
  on: (rule) => `Date: ${rule}`,
  about: (rule) => `About this date: ${rule}`,
  'not before': (rule) => `Not before this date: ${rule}`,
  earliest: (rule) => `Earliest date: ${rule}`,
  latest: (rule) => `Latest date: ${rule}`,
  begins: (rule) => `Begins: ${rule}`,
  'begins earliest': (rule) => `Begins at the earliest: ${rule}`,
  'begins latest': (rule) => `Begins at the latest: ${rule}`,
  ends: (rule) => `Ends: ${rule}`,
  'ends earliest': (rule) => `Ends at the earliest: ${rule}`,
  'ends latest': (rule) => `Ends at the latest: ${rule}`,
};

const SIDES = { earliest: 'at the earliest', latest: 'at the latest' } as const;

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
    ...(side === undefined ? [] : [SIDES[side]]),
  ];
  const title = TITLES[kind](rule);
  return inBrackets.length === 0 ? title : `${title} (${inBrackets.join(', ')})`;
}

/** The name of a reading among those of its rule, as the case note numbers them: "Reading 1 of 2". */
export function readingName(place: number, readings: number): string {
  return `Reading ${place + 1} of ${readings}`;
}

/** How an end that is the event itself was counted. */
export function eventItselfWords(noun: string, moment: Moment): string {
  return `That is ${noun} itself (${momentWords(moment)}).`;
}

/** A note on a date that counts from a projected one. */
export function projectedWords(noun: string, moment: Moment): string {
  return `Counted from a date that is worked out and not known: ${noun} (${momentWords(moment)}). Make the file again once you know it.`;
}

export const HOURS_IN_DAYS_WORDS =
  'A time of day was missing, so hours were told in whole days. The real limit may be sooner.';

export const CHECK_WORDS =
  'Check before relying on it. From a guide to a published procedure: not the council’s own calendar, not legal or case advice.';

/** Told beside the button that makes the file. */
export const REMINDER_WORDS =
  'Each date has a reminder at 9am on the last working day before it. Google Calendar and Outlook may leave reminders out when they import a file: set one there if you need it.';

function sourceWords({ council, procedure, version, clause }: CalendarRule): string {
  return `${council}: ${procedure}, ${version}, clause ${clause}`;
}

/** What a reading takes the clause to mean: "Within 10 working days of allocation. The day after counts as day 1." */
export function meaningWords({ reading, noun }: CalendarEntry): string {
  const meaning = capitalised(readingWords(reading, noun));
  return reading.text === undefined ? meaning : `${meaning}. ${reading.text}`;
}

/** The text of an entry, a line each: the rule, its date, how that was counted, its clause, what is unclear. */
export function entryLines(entry: CalendarEntry): readonly string[] {
  const { rule, readingName: name, reading, answer, counted, notes } = entry;
  const meaning = meaningWords(entry);
  return [
    `${rule.title}: ${rule.stated}`,
    sourceWords(rule),
    '',
    name === undefined ? meaning : `${name}: ${meaning}`,
    `Date: ${answer}`,
    ...counted.map((sentence) => `How counted: ${sentence}`),
    ...notes.map((note) => `Note: ${note}`),
    '',
    conventionWords(reading.unit),
    'The procedure does not say how to count.',
    ...(rule.openQuestions ?? []).map((question) => `Open question: ${question}`),
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
    ['Council', rule.council],
    ['Procedure', rule.procedure],
    ['Version', rule.version],
    ['Clause', rule.clause],
  ];
}
