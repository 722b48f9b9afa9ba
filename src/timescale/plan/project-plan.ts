import type { CasePlan, PlanInput } from './case-plan.ts';
import type { Timescales } from './timescales.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import { planTimescale } from './plan-answers.ts';
import { projectEvents } from './plan-events.ts';
import { pastLimits } from './plan-limits.ts';
import { outOfOrder } from './plan-order.ts';
import { notOne, withOneOfs } from './one-of.ts';
import type { Reckoning } from '../count/counter.ts';
import type { Datable } from '../record/record.ts';

/**
 * Projects a procedure's events and dates from what is known, everything at its latest. An actual date moves only
 * what depends on it; where a clause can be read in more than one way, both dates are carried on. Where hours count
 * and a time or the clock is missing, it goes by days: 24 hours is the next calendar day, 4 hours the same day or the
 * next, marked approximate. Of several events of which a case has one each is projected until one is known, and then no
 * other. Events that wait for each other come out as unknown (the build refuses them).
 */
export function projectPlan(input: PlanInput): CasePlan {
  const { timescales, known, calendar, clock, horizon } = input;
  const reckoning: Reckoning = { calendar, clock, hours: openingHours(input) };
  const events = projectEvents(timescales, known, reckoning);
  const plans = Object.fromEntries(
    datable(timescales).map(
      ([id, timescale]) => [id, planTimescale(timescale, events, reckoning, horizon)] as const,
    ),
  );
  return {
    events: Object.fromEntries(events),
    timescales: plans,
    warnings: [
      ...notOne(timescales, known),
      ...outOfOrder(timescales, known),
      ...pastLimits(timescales, plans, withOneOfs(timescales, known)),
    ],
  };
}

function openingHours({ timescales, hours }: PlanInput): Record<string, OpeningHours> {
  const own = Object.entries(timescales).flatMap(([id, timescale]) =>
    timescale.kind === 'hours' ? [[id, timescale.hours] as const] : [],
  );
  return { ...Object.fromEntries(own), ...hours };
}

function datable(timescales: Timescales): (readonly [string, Datable])[] {
  return Object.entries(timescales).flatMap(([id, timescale]) =>
    'readings' in timescale ? [[id, timescale] as const] : [],
  );
}
