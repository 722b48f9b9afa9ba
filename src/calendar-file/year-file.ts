import type { CyclePeriod, IsoDate, Occurrence, YearOfCycle } from '../timescale/index.ts';
import { dayOf, fromDayNumber, isWritableDay } from '../timescale/index.ts';
import { codeWords } from './code.ts';
import { contentLine, escapeText } from './content-line.ts';
import { basicDate, calendarOf, headLines, revisionOf } from './envelope.ts';
import type { Revision } from './envelope.ts';
import { stableHash } from './uid.ts';
import { CHECK_WORDS, codeLine, openQuestionWords } from './words.ts';

/** What a file of a year says of a cycle. All of it is the procedure's. */
export interface YearRule {
  readonly procedureId: string;
  readonly ruleId: string;
  readonly title: string;
  /** "Team Manager should hold a team briefing: weekly" */
  readonly stated: string;
  /** "One Point Service, Durham, no version stated, clause Chapter 14" */
  readonly clause: string;
  readonly openQuestions: readonly string[];
}

/** A cycle with the place where it falls in the year. */
export interface YearEntry {
  readonly rule: YearRule;
  readonly occurs: Occurrence;
  readonly year: YearOfCycle;
}

const DOMAIN = 'family-support-procedures';

const DAYS = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
} as const;

const ANY_DAY_WORDS = 'The procedure names no day: any day of this entry will do.';
const BANK_HOLIDAY_WORDS =
  'Bank holidays are not left out: the procedure does not say whether it is held then.';

/** How many entries a file of these cycles has: one for a cycle on weekdays or of weeks, which repeats. */
export function yearEntryCount(entries: readonly YearEntry[]): number {
  return entries.reduce((sum, entry) => sum + blocksOf(entry).length, 0);
}

/**
 * A calendar file (RFC 5545) of a year of fixed cycles. What falls on weekdays repeats on them until the year ends; what
 * falls once in a week, month, quarter or year takes up the whole of it, as free time, since no day is named. What has
 * no dates is left out. Nothing has a reminder. Throws a RangeError where nothing has a date.
 */
export function yearFile(
  entries: readonly YearEntry[],
  { stamp, code }: { readonly stamp: string; readonly code: string },
): string {
  const revision = revisionOf(stamp);
  const lines = entries.flatMap((entry) =>
    blocksOf(entry).flatMap((block) => blockLines(entry, block, code, revision)),
  );
  if (lines.length === 0) throw new RangeError('A file of a year needs a cycle with a date');
  return calendarOf(lines);
}

/** One entry of the file: its first time, and how it repeats. */
interface Block extends CyclePeriod {
  readonly repeats?: string;
}

function blocksOf({ occurs, year }: YearEntry): readonly Block[] {
  switch (year.kind) {
    case 'no dates':
      return [];
    case 'month':
      return year.when === 'in it' ? [year.period] : [];
    case 'periods':
      return year.each === 'week' ? repeated(year.periods, 'FREQ=WEEKLY') : year.periods;
    case 'days': {
      const days = year.days.map(({ date }) => ({ from: date, to: date }));
      if (occurs.on !== 'weekdays') return repeated(days, 'FREQ=DAILY');
      const on = [...new Set(occurs.weekdays.map(({ day }) => DAYS[day]))];
      return repeated(days, `FREQ=WEEKLY;BYDAY=${on.join(',')}`);
    }
  }
}

function repeated(times: readonly CyclePeriod[], rule: string): readonly Block[] {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ ...first, repeats: `${rule};UNTIL=${basicDate(last.from)}` }];
}

function blockLines(
  { rule, year }: YearEntry,
  { from, to, repeats }: Block,
  code: string,
  revision: Revision,
): readonly string[] {
  const name = stableHash([rule.procedureId, rule.ruleId, 'year', from]);
  return [
    ...headLines(`${name}-${code.toLowerCase()}@${DOMAIN}`, revision),
    contentLine('DTSTART;VALUE=DATE', basicDate(from)),
    ...endLines(to),
    ...(repeats === undefined ? [] : [contentLine('RRULE', repeats)]),
    contentLine('SUMMARY', escapeText(rule.title)),
    contentLine('DESCRIPTION', escapeText(textLines(rule, year, code).join('\n'))),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
}

/** A calendar wants the day after the last. */
function endLines(to: IsoDate): readonly string[] {
  const after = dayOf(to) + 1;
  return isWritableDay(after)
    ? [contentLine('DTEND;VALUE=DATE', basicDate(fromDayNumber(after)))]
    : [];
}

function textLines(rule: YearRule, year: YearOfCycle, code: string): readonly string[] {
  return [
    rule.stated,
    rule.clause,
    year.kind === 'days' ? BANK_HOLIDAY_WORDS : ANY_DAY_WORDS,
    ...rule.openQuestions.map(openQuestionWords),
    CHECK_WORDS,
    codeLine(codeWords(code)),
  ];
}
