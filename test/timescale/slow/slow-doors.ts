import type { Page } from './slow-calendar.ts';
import { turn, weekdayName } from './slow-calendar.ts';
import type { SlowFault } from './slow-counter.ts';
import { OUTSIDE_TABLE } from './slow-counter.ts';
import type { Now } from './slow-london.ts';
import { minutesOf } from './slow-london.ts';
import type { SlowOffice } from './slow-office.ts';
import { isClosed } from './slow-office.ts';

/** When a service is open: between two times, the second perhaps the next morning's, or a word for why it is not. */
type DoorOpen = { readonly opens: string; readonly closes: string } | 'closed' | 'not stated';

export interface SlowOpening {
  readonly days: Readonly<Record<Page['weekday'], DoorOpen>>;
  readonly bankHoliday: DoorOpen | 'as weekday';
}

/** A minute counts, or there is a reason why it does not, or it cannot be known. */
export type Verdict = { readonly counts: true } | { readonly reason: string } | SlowFault;
export type WatchMinute = (minute: Now) => Verdict;

export const COUNTS: Verdict = { counts: true };
const OVERNIGHT: Verdict = { reason: 'closed overnight' };
const BY_DAY: Verdict = { reason: 'closed by day' };

type Shift = Exclude<DoorOpen, string>;

/** What the opening hours say of a day itself. */
function ownDay(page: Page, { bankHoliday, days }: SlowOpening): Shift | Verdict {
  if (bankHoliday !== 'as weekday' && !page.isKnown) {
    return OUTSIDE_TABLE;
  }
  const isHoliday = bankHoliday !== 'as weekday' && page.holiday !== undefined;
  const hours = isHoliday ? bankHoliday : days[page.weekday];
  if (hours === 'not stated') {
    return { fault: { code: 'hours-not-stated', date: page.date } };
  }
  return hours === 'closed'
    ? { reason: isHoliday ? page.holiday : `closed on ${weekdayName(page)}` }
    : hours;
}

function isNightShift(hours: DoorOpen | 'as weekday' | Verdict): hours is Shift {
  return typeof hours === 'object' && 'opens' in hours && hours.closes < hours.opens;
}

/** A day at the door: the shift that began the evening before, and what is said of the day itself. */
interface DoorDay {
  readonly page: Page;
  readonly early: Shift | Verdict | undefined;
  readonly own: Shift | Verdict;
}

function doorDay(page: Page, opening: SlowOpening, office: SlowOffice): DoorDay {
  const isShut = (day: Page) => office.countClosures && isClosed(day, office);
  if (isShut(page)) {
    return { page, early: undefined, own: { reason: 'office closed' } };
  }
  const own = ownDay(page, opening);
  const before = turn(page, -1);
  const hasNights = [...Object.values(opening.days), opening.bankHoliday].some(isNightShift);
  const early = hasNights && !isShut(before) ? ownDay(before, opening) : undefined;
  return {
    page,
    own,
    early: early && ('fault' in early || isNightShift(early)) ? early : undefined,
  };
}

/** Watches the doors of a service; the day's hours are looked up once, when its page is turned up. */
export function watchDoors(opening: SlowOpening, office: SlowOffice): WatchMinute {
  let today: DoorDay | undefined;
  return (now) => {
    if (today?.page !== now.page) {
      today = doorDay(now.page, opening, office);
    }
    return atTheDoor(today, minutesOf(now.page)[now.minute] ?? '');
  };
}

function atTheDoor({ early, own }: DoorDay, face: string): Verdict {
  if ('fault' in own) return own;
  if (early && 'fault' in early) return early;
  const earlyEnds = early && 'closes' in early ? early.closes : '';
  if (face < earlyEnds) return COUNTS;
  if (!('opens' in own)) return own;
  const isNight: boolean = isNightShift(own);
  if (own.opens <= face && (face < own.closes || isNight)) return COUNTS;
  // Hours that begin in the evening leave the door shut by day.
  const runsToMidnight = isNight || own.closes === '24:00';
  return face < own.opens && (earlyEnds !== '' || runsToMidnight) ? BY_DAY : OVERNIGHT;
}

export function isEverOpen({ days, bankHoliday }: SlowOpening): boolean {
  return [...Object.values(days), bankHoliday].some((hours) => typeof hours === 'object');
}
