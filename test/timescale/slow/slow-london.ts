import type { Page } from './slow-calendar.ts';
import { turn, twoDigits } from './slow-calendar.ts';
import type { SlowWarning } from './slow-office.ts';

const ONE_DAY = Array.from({ length: 24 * 60 }, (_, minute) => {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
});
/** What the clock shows, minute by minute: on the short day without the hour from 1 to 2, on the long day twice. */
const FACES: Readonly<Record<Page['clocks'], readonly string[]>> = {
  winter: ONE_DAY,
  summer: ONE_DAY,
  'go forward': [...ONE_DAY.slice(0, 60), ...ONE_DAY.slice(120)],
  'go back': [...ONE_DAY.slice(0, 120), ...ONE_DAY.slice(60)],
};

/** The beginning of a minute: the place of the minute among those of its day. */
export interface Now {
  readonly page: Page;
  readonly minute: number;
}

export function minutesOf({ clocks }: Page): readonly string[] {
  return FACES[clocks];
}

/** The minutes of the day that have passed when the clocks change. */
const CHANGES = { winter: undefined, summer: undefined, 'go forward': 60, 'go back': 120 } as const;

function isSummer({ page, minute }: Now): boolean {
  const change = CHANGES[page.clocks];
  if (change === undefined) {
    return page.clocks === 'summer';
  }
  return minute < change === (page.clocks === 'go back');
}

/** What the clock shows, with how far it is ahead: "2027-03-28T03:30+01:00". */
export function showing(now: Now): string {
  return `${now.page.date}T${minutesOf(now.page)[now.minute]}${isSummer(now) ? '+01:00' : '+00:00'}`;
}

export function onAMinute({ page, minute }: Now): Now {
  return minute + 1 < minutesOf(page).length
    ? { page, minute: minute + 1 }
    : { page: turn(page, 1), minute: 0 };
}

export function backAMinute({ page, minute }: Now): Now {
  if (minute > 0) {
    return { page, minute: minute - 1 };
  }
  const before = turn(page, -1);
  return { page: before, minute: minutesOf(before).length - 1 };
}

/** What is told where the clocks change at this very moment. */
export function changeAt({ page, minute }: Now): SlowWarning | undefined {
  if (CHANGES[page.clocks] !== minute) {
    return undefined;
  }
  const direction = page.clocks === 'go forward' ? 'forward' : 'back';
  return { code: 'clock-change', at: showing({ page, minute }), direction };
}
