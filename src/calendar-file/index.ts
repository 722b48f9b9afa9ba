/** The door of the files of dates: a calendar (RFC 5545) and a table (RFC 4180). */
export { calendarCsv } from './calendar-csv.ts';
export { calendarFile } from './calendar-file.ts';
export { CODE_NUMBERS, codeOf, readCode } from './code.ts';
export { calendarEntries } from './entries.ts';
export type { CalendarEntry, CalendarRule, EntryName } from './entry.ts';
export type { YearEntry, YearRule } from './year-file.ts';
export { yearEntryCount, yearFile } from './year-file.ts';
export { planEntries } from './plan-entries.ts';
export { possibleNames } from './possible-names.ts';
export { readingMeanings } from './reading-meanings.ts';
export {
  NO_DATES_WORDS,
  WRONG_CODE_WORDS,
  alsoSaysWords,
  calendarMadeWords,
  openQuestionWords,
  ruleLines,
  tableMadeWords,
  yearMadeWords,
} from './words.ts';
