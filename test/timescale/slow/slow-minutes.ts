import type { Page } from './slow-calendar.ts';
import type { SlowFault } from './slow-counter.ts';
import type { SlowOpening, WatchMinute } from './slow-doors.ts';
import { COUNTS, isEverOpen, watchDoors } from './slow-doors.ts';
import type { Now } from './slow-london.ts';
import { backAMinute, changeAt, minutesOf, onAMinute, showing } from './slow-london.ts';
import type { SlowOffice, SlowWarning } from './slow-office.ts';
import { besideWarnings, closedWarnings, isClosed, provisionalWarnings } from './slow-office.ts';

/**
 * Counts as a person would who looks at London's clock once a minute and makes a stroke for each minute that
 * counts. No Luxon, no `Intl`, nothing of the engine.
 */
export interface MinuteQuestion {
  readonly unit: 'minutes' | 'hours' | 'service-hours';
  readonly figure: number;
  readonly back: boolean;
  readonly event: Page;
  readonly time: string | undefined;
}

interface SlowStretch {
  readonly from: string;
  readonly to: string;
  readonly kind: 'counted' | 'closed';
  readonly minutes: number;
  readonly reason?: string;
}

export interface SlowTime {
  readonly kind: 'time';
  readonly at: string;
  readonly minute: number;
  readonly date: string;
  readonly hours: readonly SlowStretch[];
  readonly warnings: readonly SlowWarning[];
}

interface Stretch {
  readonly began: Now;
  ended: Now;
  minutes: number;
  readonly reason: string | undefined;
}

interface Watched {
  readonly end: Now;
  readonly stretches: readonly Stretch[];
  readonly changes: readonly SlowWarning[];
}

/** Minute by minute until enough have counted; where none are wanted, until one would count. */
function watch(
  start: Now,
  wanted: number,
  back: boolean,
  verdictOn: WatchMinute,
): Watched | SlowFault {
  const stretches: Stretch[] = [];
  const changes: SlowWarning[] = [];
  let now = start;
  let strokes = 0;
  while (wanted === 0 || strokes < wanted) {
    const next = back ? backAMinute(now) : onAMinute(now);
    const verdict = verdictOn(back ? next : now);
    if ('fault' in verdict) {
      return verdict;
    }
    if (wanted === 0 && 'counts' in verdict) {
      break;
    }
    strokes += 'counts' in verdict ? 1 : 0;
    const reason = 'reason' in verdict ? verdict.reason : undefined;
    const last = stretches.at(-1);
    if (last && last.reason === reason) {
      last.minutes += 1;
      last.ended = next;
    } else {
      stretches.push({ began: now, ended: next, minutes: 1, reason });
    }
    const change = changeAt(back ? now : next);
    if (change) changes.push(change);
    now = next;
  }
  return { end: now, stretches, changes: back ? changes.reverse() : changes };
}

function written({ began, ended, minutes, reason }: Stretch, back: boolean): SlowStretch {
  const [from, to] = back ? [ended, began] : [began, ended];
  const span = { from: showing(from), to: showing(to) };
  return reason === undefined
    ? { ...span, kind: 'counted', minutes }
    : { ...span, kind: 'closed', minutes: 0, reason };
}

export function countMinutes(
  question: MinuteQuestion,
  office: SlowOffice,
  opening: SlowOpening | undefined,
): SlowTime | SlowFault {
  const { event, time, unit, figure, back } = question;
  if (time === undefined) {
    return { fault: { code: 'needs-time' } };
  }
  const minute = minutesOf(event).indexOf(time);
  if (minute === -1) {
    return { fault: { code: 'no-such-time', date: event.date, time } };
  }
  const byDoors = unit === 'service-hours';
  if (byDoors && (!opening || !isEverOpen(opening))) {
    return { fault: { code: 'hours-not-stated', date: event.date } };
  }
  const watchMinute = byDoors && opening ? watchDoors(opening, office) : () => COUNTS;
  const wanted = unit === 'minutes' ? figure : figure * 60;
  const watched = watch({ page: event, minute }, wanted, back, watchMinute);
  if ('fault' in watched) {
    return watched;
  }
  const { end, stretches, changes } = watched;
  return {
    kind: 'time',
    at: showing(end),
    minute: Date.parse(showing(end)) / 60_000,
    date: end.page.date,
    hours: stretches.map((stretch) => written(stretch, back)),
    warnings: [
      ...(minutesOf(event).lastIndexOf(time) === minute ? [] : [{ code: 'repeated-time' }]),
      ...changes,
      ...(byDoors
        ? doorWarnings(event, end.page, office, opening)
        : clockWarnings(question, end.page, office)),
    ],
  };
}

/** A working day before the event itself would help nobody. */
function clockWarnings({ event, back }: MinuteQuestion, due: Page, office: SlowOffice) {
  const beside = besideWarnings(due, office).filter(
    ({ workingDayBefore }) =>
      back || workingDayBefore === undefined || workingDayBefore >= event.date,
  );
  return [...beside, ...closedWarnings(due, office), ...provisionalWarnings(due)];
}

function doorWarnings(
  event: Page,
  due: Page,
  office: SlowOffice,
  opening: SlowOpening | undefined,
): SlowWarning[] {
  const latest = event.date > due.date ? event : due;
  return [
    ...(isClosed(due, office) ? closedWarnings(due, office) : []),
    ...(opening?.bankHoliday === 'as weekday' ? [] : provisionalWarnings(latest)),
  ];
}
