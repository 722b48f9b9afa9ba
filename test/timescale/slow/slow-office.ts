import type { Page } from './slow-calendar.ts';
import { turn } from './slow-calendar.ts';
import { CALENDAR_ENDS, CALENDAR_STARTS, LIST_ENDS } from './slow-holidays.ts';

/** The days on which an office is closed. */
export interface SlowOffice {
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  /** Whether they are left out of the count. */
  readonly countClosures: boolean;
}

/** What is told beside a date: a code, and what goes with it. */
export type SlowWarning = Readonly<Record<string, string>>;

export function isClosed({ date }: Page, { closures }: SlowOffice): boolean {
  return closures.some(({ from, to }) => from <= date && date <= to);
}

interface CrossedOut {
  readonly reason: string;
  readonly name?: string | undefined;
}

const WEEKEND: CrossedOut = { reason: 'weekend' };
const CLOSURE: CrossedOut = { reason: 'closure' };

/** Why a day is crossed out on the wall calendar; undefined where it is not. */
export function crossedOut(page: Page, office: SlowOffice): CrossedOut | undefined {
  if (page.isWeekend) {
    return WEEKEND;
  }
  if (page.holiday !== undefined) {
    return { reason: 'bank holiday', name: page.holiday };
  }
  return office.countClosures && isClosed(page, office) ? CLOSURE : undefined;
}

/** Turns back from a day to the first earlier one that suits; undefined where the known days end. */
function walkBack(from: Page, suits: (page: Page) => boolean): Page | undefined {
  for (let page = turn(from, -1); page.isKnown; page = turn(page, -1)) {
    if (suits(page)) {
      return page;
    }
  }
  return undefined;
}

const PAST_THE_LAST_PAGE: SlowWarning = {
  code: 'working-day-not-known',
  tableUntil: CALENDAR_ENDS,
};
const BEFORE_THE_FIRST_PAGE: SlowWarning = {
  code: 'working-day-not-known',
  tableFrom: CALENDAR_STARTS,
};

/** What stands beside a date that need not be a working day: the working day before it, or that it is not known. */
export function besideWarnings(due: Page, office: SlowOffice): SlowWarning[] {
  if (!due.isKnown) {
    return [due.date > CALENDAR_ENDS ? PAST_THE_LAST_PAGE : BEFORE_THE_FIRST_PAGE];
  }
  if (!due.isWeekend && due.holiday === undefined) {
    return [];
  }
  const beside = walkBack(due, (page) => !crossedOut(page, office));
  return [
    beside
      ? { code: 'due-not-a-working-day', workingDayBefore: beside.date }
      : BEFORE_THE_FIRST_PAGE,
  ];
}

/** The last day on which the office is open, where it is closed on the date or on the working day beside it. */
export function closedWarnings(due: Page, office: SlowOffice): SlowWarning[] {
  if (!due.isKnown) {
    return [];
  }
  const beside = crossedOut(due, office)
    ? walkBack(due, (page) => !crossedOut(page, office))
    : undefined;
  if (!isClosed(due, office) && !(beside && isClosed(beside, office))) {
    return [];
  }
  const open = walkBack(
    due,
    (page) => !page.isWeekend && page.holiday === undefined && !isClosed(page, office),
  );
  return open ? [{ code: 'office-closed', openBefore: open.date }] : [];
}

/** Whether the bank holidays of a day are known, but not from GOV.UK. */
export function provisionalWarnings(latest: Page): SlowWarning[] {
  const isProjected = latest.isKnown && latest.date > LIST_ENDS;
  const firstProjected = `${Number(LIST_ENDS.slice(0, 4)) + 1}-01-01`;
  return isProjected ? [{ code: 'provisional', from: firstProjected }] : [];
}
