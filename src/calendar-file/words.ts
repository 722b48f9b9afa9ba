import type { Answer } from '../timescale/index.ts';
import { tell } from '../timescale/index.ts';
import { codeWords } from './code.ts';
import type { CalendarRule } from './entry.ts';

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
export const CHECK_WORDS =
  'Check before relying on it. From a guide to a published procedure: not the council’s own calendar, not legal or case advice.';

/** That the day from which a clause is counted, and how, is this guide's word. */
export const NOT_STATED_WORDS = 'The procedure does not say how to count.';

/** A note on the one date of a series that stands in a file. */
export const NEXT_WORDS = 'The next of a series: make the file again for the one after it.';

/** The last line of an entry, by which a later file can go on from this one. */
export const codeLine = (code: string): string => `Code of this file: ${code}`;

/** What stands as the title of an entry that is no longer in a plan. */
export const GONE_WORDS = 'No longer in the plan';

/** Said beside the box where what was typed is no code. */
export const WRONG_CODE_WORDS =
  'Enter the code as it stands in an entry of the earlier file, such as K7QM-3XR9. One character seems wrong.';

/** Told where there is nothing to make a file of. */
export const NO_DATES_WORDS = 'There is no date to make a file of.';

const REMINDER_WORDS =
  'Each has a reminder, at 9am on the last working day before it where counting had begun by then. A calendar may leave reminders out when it imports a file: set one there if you need it.';

/** Told when a calendar file has been made of so many entries, and how many of an earlier file it takes out. */
export function calendarMadeWords(entries: number, code: string, continued = false): string {
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  const goesOn = continued
    ? ' It goes on from the earlier file: what is no longer here is written as cancelled.'
    : '';
  return `The calendar file was made: ${count}, with no name in it.${goesOn} Its code is ${codeWords(code)}. ${REMINDER_WORDS}`;
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

/** Told when a file of a year's cycles has been made of so many entries. */
export function yearMadeWords(entries: number): string {
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  return `The calendar file was made: ${count}, with no name in it. What comes each day or week is one entry that repeats. There are no reminders.`;
}
