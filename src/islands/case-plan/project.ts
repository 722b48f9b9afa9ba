import type {
  CasePlan,
  Clock,
  Closure,
  IsoDate,
  Moment,
  WorkingCalendar,
} from '../../timescale/index.ts';
import {
  addMonths,
  faultWords,
  fromDayNumber,
  projectPlan,
  toDayNumber,
  workingCalendar,
} from '../../timescale/index.ts';
import type { DateError } from '../kit/date-entry/typed-date.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { PlanSource } from './plan-source.ts';

/** How long after the start recurrences are listed. */
const HORIZON_MONTHS = 12;

/** What the reader has entered. Held in memory alone. */
export interface Given {
  /** When events happened, by id; the start is one of them. */
  readonly known: Readonly<Record<string, Moment>>;
  readonly closures: readonly Closure[];
  readonly countClosures: boolean;
}

/** A plan with the calendar by which it was counted and the last day to which it lists recurrences. */
export interface Projected {
  readonly given: Given;
  readonly plan: CasePlan;
  readonly calendar: WorkingCalendar;
  readonly horizon: IsoDate;
  /** A time was entered, but what counts hours could not be loaded. */
  readonly clockMissing: boolean;
}

/** Whether a time was entered from which hours count. */
export function needsClock({ timescales }: PlanSource, { known }: Given): boolean {
  if (Object.values(known).every(({ time }) => time === undefined)) return false;
  return [...timedEvents(timescales)].some((event) => known[event]?.time !== undefined);
}

/** Twelve months after a date. */
export function horizonAfter(start: IsoDate): IsoDate {
  const day = toDayNumber(start);
  return day === undefined ? start : fromDayNumber(addMonths(day, HORIZON_MONTHS));
}

/** The plan from what was entered. Without the clock it goes by days. */
export function project(props: PlanSource, given: Given, clock: Clock | undefined): Projected {
  const { timescales, start } = props;
  const calendar = workingCalendar({
    closures: given.closures,
    countClosures: given.countClosures,
  });
  const horizon = horizonAfter(given.known[start]?.date ?? '');
  const plan = projectPlan({ timescales, known: given.known, calendar, clock, horizon });
  const clockMissing = clock === undefined && needsClock(props, given);
  return { given, plan, calendar, horizon, clockMissing };
}

/** What is wrong with a time of day that was entered: a clock change skips it. */
export function timeError({ plan }: Projected, event: string): DateError | undefined {
  for (const { answers } of Object.values(plan.timescales)) {
    for (const answer of answers) {
      const from = plan.events[answer.event];
      const isIts = answer.event === event || (from?.state === 'known' && from.as === event);
      const fault = isIts && !answer.latest.ok ? answer.latest.fault : undefined;
      if (fault?.code === 'no-such-time' && answer.eventState === 'known') {
        return { message: faultWords(fault), fields: ['hour', 'minute'] };
      }
    }
  }
  return undefined;
}
