import { BANK_HOLIDAYS } from './bank-holidays.ts';
import type { DayNumber } from './day-number.ts';
import { dayOf, fromDayNumber, isoWeekday } from './day-number.ts';
import type { Closure, Warning } from '../count/result.ts';
import type { CalendarOptions, Skip, WorkingCalendar } from './working-days.ts';

interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function stretchOf(closure: Closure): Stretch {
  const stretch = { first: dayOf(closure.from), last: dayOf(closure.to) };
  if (stretch.last < stretch.first) {
    throw new RangeError(`A closure ends on ${closure.to}, before it begins on ${closure.from}`);
  }
  return stretch;
}

const FIRST = dayOf(BANK_HOLIDAYS.from);
const LAST = dayOf(BANK_HOLIDAYS.until);
const FIRST_PROJECTED = dayOf(BANK_HOLIDAYS.publishedUntil) + 1;
const WEEKEND: Skip = { reason: 'weekend' };
const BANK_HOLIDAY_SKIPS: ReadonlyMap<DayNumber, Skip> = new Map(
  BANK_HOLIDAYS.holidays.map(({ date, name }) => [dayOf(date), { reason: 'bank holiday', name }]),
);

function statutorySkip(day: DayNumber): Skip | undefined {
  return isoWeekday(day) > 5 ? WEEKEND : BANK_HOLIDAY_SKIPS.get(day);
}

/**
 * The nth working day after a day, or the |n|th before it for a negative n, over the table: the working days are
 * numbered once, so that counting is a look-up and never a walk. Undefined where the day or the answer is outside.
 */
function workingDaySteps(isWorkingDay: (day: DayNumber) => boolean) {
  const workingDays: DayNumber[] = [];
  /** At index i: the number of working days before day `FIRST + i`. One entry more than there are days. */
  const before: number[] = [0];
  for (let day = FIRST; day <= LAST; day += 1) {
    if (isWorkingDay(day)) {
      workingDays.push(day);
    }
    before.push(workingDays.length);
  }
  return (day: DayNumber, n: number): DayNumber | undefined => {
    if (!Number.isInteger(n) || n === 0) {
      throw new RangeError(`Cannot count ${n} working days from a day`);
    }
    const passed = day < FIRST || day > LAST ? undefined : before[(n > 0 ? day + 1 : day) - FIRST];
    return passed === undefined ? undefined : workingDays[n > 0 ? passed + n - 1 : passed + n];
  };
}

/** The same steps for every calendar that leaves the user's closures in the count. */
const STATUTORY_STEPS = workingDaySteps((day) => !statutorySkip(day));

/**
 * The working calendar of England and Wales, with the user's closures laid over it.
 * Throws a RangeError for a closure whose dates do not exist or run backwards: check them on entry.
 */
export function workingCalendar(options: CalendarOptions = {}): WorkingCalendar {
  const countClosures = options.countClosures === true;
  const closed = (options.closures ?? []).map(stretchOf);
  const isClosed = (day: DayNumber) =>
    closed.some(({ first, last }) => first <= day && day <= last);
  const covers = (day: DayNumber) => Number.isInteger(day) && day >= FIRST && day <= LAST;

  const skipReason = (day: DayNumber): Skip | undefined => {
    if (!covers(day)) {
      return undefined;
    }
    return (
      statutorySkip(day) ?? (countClosures && isClosed(day) ? { reason: 'closure' } : undefined)
    );
  };

  const stepOpen =
    closed.length === 0
      ? STATUTORY_STEPS
      : workingDaySteps((day) => !statutorySkip(day) && !isClosed(day));
  const stepCounted = countClosures ? stepOpen : STATUTORY_STEPS;

  return {
    from: BANK_HOLIDAYS.from,
    until: BANK_HOLIDAYS.until,
    publishedUntil: BANK_HOLIDAYS.publishedUntil,
    projectedFrom: fromDayNumber(FIRST_PROJECTED),
    countClosures,
    covers,
    isWorkingDay: (day) => (covers(day) ? skipReason(day) === undefined : undefined),
    skipReason,
    bankHoliday: (day) => BANK_HOLIDAY_SKIPS.get(day)?.name,
    isProjected: (day) => covers(day) && day >= FIRST_PROJECTED,
    isClosed,
    addWorkingDays: (day, n) =>
      n === 0 && covers(day) && skipReason(day) === undefined
        ? day
        : stepCounted(day, n === 0 ? 1 : n),
    lastWorkingDayBefore: (day) => stepCounted(day, -1),
    lastOpenDayBefore: (day) => stepOpen(day, -1),
  };
}

/** The working calendar of England and Wales, without closures. */
export const englandAndWales: WorkingCalendar = workingCalendar();

/**
 * What stands beside a due date that was counted without the table: the last working day before it, where it
 * falls on a weekend or a bank holiday; or that this is not known, outside the table.
 */
export function workingDayBeside(due: DayNumber, calendar: WorkingCalendar): readonly Warning[] {
  const code = 'working-day-not-known';
  const { from: tableFrom, until: tableUntil } = calendar;
  if (!calendar.covers(due)) {
    return [fromDayNumber(due) > tableUntil ? { code, tableUntil } : { code, tableFrom }];
  }
  const skip = calendar.skipReason(due);
  // A day that only the user's closure takes out has its own warning.
  if (!skip || skip.reason === 'closure') {
    return [];
  }
  const before = calendar.lastWorkingDayBefore(due);
  return before === undefined
    ? [{ code, tableFrom }]
    : [{ code: 'due-not-a-working-day', workingDayBefore: fromDayNumber(before) }];
}

/**
 * The last day that the user's office is open before the due date, where a closure covers the due date, or
 * covers the working day that would stand in for it ("How we count", line 2).
 */
export function closureWarnings(due: DayNumber, calendar: WorkingCalendar): readonly Warning[] {
  const standIn = calendar.skipReason(due) ? calendar.lastWorkingDayBefore(due) : undefined;
  const closed = calendar.isClosed(due) || (standIn !== undefined && calendar.isClosed(standIn));
  const openBefore = closed ? calendar.lastOpenDayBefore(due) : undefined;
  return openBefore === undefined
    ? []
    : [{ code: 'office-closed', openBefore: fromDayNumber(openBefore) }];
}

/** Told when the latest day that was looked up in the table has projected holidays ("How we count", line 8). */
export function provisionalWarnings(
  latestLookedUp: DayNumber,
  calendar: WorkingCalendar,
): readonly Warning[] {
  return calendar.isProjected(latestLookedUp)
    ? [{ code: 'provisional', from: calendar.projectedFrom }]
    : [];
}
