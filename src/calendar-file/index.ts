/** The door of the files of dates: a calendar (RFC 5545) and a table (RFC 4180). */
export { calendarCsv } from './calendar-csv.ts';
export { calendarFile } from './calendar-file.ts';
export { calendarEntries } from './entries.ts';
export type { CalendarEntry, CalendarRule } from './entry.ts';
export { planEntries } from './plan-entries.ts';
export {
  NO_DATES_WORDS,
  alsoSaysWords,
  calendarMadeWords,
  openQuestionWords,
  ruleLines,
  tableMadeWords,
} from './words.ts';
