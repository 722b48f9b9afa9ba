import type { Page } from './slow-calendar.ts';
import { pageOf, turn, twoDigits } from './slow-calendar.ts';
import { CALENDAR_ENDS, CALENDAR_STARTS } from './slow-holidays.ts';
import type { SlowOffice, SlowWarning } from './slow-office.ts';
import { besideWarnings, closedWarnings, crossedOut, provisionalWarnings } from './slow-office.ts';

/**
 * Counts as a person would with a wall calendar and a pencil: one day at a time, each crossed out or numbered. Shares
 * nothing with the engine, not even its bank holidays or its names for days.
 */
export type DayUnit = 'days' | 'working-days' | 'weeks' | 'months' | 'weeks-of-pregnancy';

export interface DayQuestion {
  readonly unit: DayUnit;
  readonly figure: number;
  readonly back: boolean;
  readonly clearDays: boolean;
  readonly event: Page;
}

export interface SlowRow {
  readonly date: string;
  readonly kind: 'event' | 'counted' | 'skipped';
  readonly number?: number;
  readonly reason?: string;
  readonly name?: string | undefined;
}

export interface SlowDay {
  readonly kind: 'day';
  readonly date: string;
  readonly ledger: readonly SlowRow[];
  readonly warnings: readonly SlowWarning[];
}

/** Why there is no date: a code, and what goes with it. */
export interface SlowFault {
  readonly fault: Readonly<Record<string, string>>;
}

export const OUTSIDE_TABLE: SlowFault = {
  fault: { code: 'outside-table', tableFrom: CALENDAR_STARTS, tableUntil: CALENDAR_ENDS },
};

function countWorkingDays(question: DayQuestion, office: SlowOffice): SlowDay | SlowFault {
  const { event, back, figure, clearDays } = question;
  const direction = back ? -1 : 1;
  const wanted = figure + (clearDays ? 1 : 0);
  if (!event.isKnown) {
    return OUTSIDE_TABLE;
  }
  const ledger: SlowRow[] = [{ date: event.date, kind: 'event' }];
  let page = event;
  for (let number = 0; number < wanted;) {
    page = turn(page, direction);
    if (!page.isKnown) {
      return OUTSIDE_TABLE;
    }
    const skip = crossedOut(page, office);
    if (skip) {
      ledger.push({ date: page.date, kind: 'skipped', reason: skip.reason, name: skip.name });
    } else {
      number += 1;
      ledger.push({ date: page.date, kind: 'counted', number });
    }
  }
  while (wanted === 0 && crossedOut(page, office)) {
    page = turn(page, direction);
    if (!page.isKnown) {
      return OUTSIDE_TABLE;
    }
  }
  const skip = crossedOut(event, office);
  const warnings = [
    ...(skip ? [{ code: 'event-not-a-working-day', ...skip }] : []),
    ...closedWarnings(page, office),
    ...provisionalWarnings(event.date > page.date ? event : page),
  ];
  return { kind: 'day', date: page.date, ledger, warnings };
}

/** So many days on, or back. */
export function steps(from: Page, count: number, direction: 1 | -1): Page {
  let page = from;
  for (let taken = 0; taken < count; taken += 1) {
    page = turn(page, direction);
  }
  return page;
}

/** Turns the leaves month by month, then takes the same day of the month or the last that it has. */
export function sameDayOfMonth(event: Page, months: number, direction: 1 | -1): Page {
  let { year, month } = event;
  for (let turned = 0; turned < months; turned += 1) {
    month += direction;
    if (month === 13) {
      month = 1;
      year += 1;
    }
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  for (let day = event.day; day > 0; day -= 1) {
    const page = pageOf(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
    if (page) {
      return page;
    }
  }
  throw new Error(`The wall calendar has no ${month}/${year}`);
}

function endOfCount({ event, back, figure, unit }: DayQuestion): Page {
  const direction = back ? -1 : 1;
  switch (unit) {
    case 'months':
      return sameDayOfMonth(event, figure, direction);
    case 'weeks':
      return steps(event, 7 * figure, direction);
    case 'weeks-of-pregnancy':
      // From a birth weeks are plain; week 40 begins on the day on which the child is due.
      return back
        ? steps(event, 7 * Math.abs(40 - figure), figure > 40 ? 1 : -1)
        : steps(event, 7 * figure, 1);
    default:
      return steps(event, figure, direction);
  }
}

function countCalendarDays(question: DayQuestion, office: SlowOffice): SlowDay {
  const { event, back, unit, clearDays } = question;
  const counted = endOfCount(question);
  const needsClearDay = clearDays && unit !== 'weeks-of-pregnancy';
  return daysBetween(event, needsClearDay ? turn(counted, back ? -1 : 1) : counted, office);
}

/** The working from an event to a day, every day counted. */
export function daysBetween(event: Page, end: Page, office: SlowOffice): SlowDay {
  const direction = end.date < event.date ? -1 : 1;
  const ledger: SlowRow[] = [{ date: event.date, kind: 'event' }];
  for (let page = event, number = 1; page !== end; number += 1) {
    page = turn(page, direction);
    ledger.push({ date: page.date, kind: 'counted', number });
  }
  const warnings = [
    ...besideWarnings(end, office),
    ...closedWarnings(end, office),
    ...provisionalWarnings(end),
  ];
  return { kind: 'day', date: end.date, ledger, warnings };
}

export function countDays(question: DayQuestion, office: SlowOffice): SlowDay | SlowFault {
  return question.unit === 'working-days'
    ? countWorkingDays(question, office)
    : countCalendarDays(question, office);
}
