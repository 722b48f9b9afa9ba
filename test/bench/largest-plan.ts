import { library } from '../../content/index.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import type { Moment, Moments } from '../../src/timescale/index.ts';
import {
  countedEvents,
  englandAndWales,
  producedEvents,
  projectPlan,
} from '../../src/timescale/index.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Work } from './batches.ts';

const REQUEST: Moment = { date: '2026-12-09', time: '10:00' };
/** A year on, so that recurrences are listed as far as they ever are. */
const HORIZON = '2027-12-09';

function size({ timescales }: Procedure): number {
  return Object.keys(timescales).length;
}

/** The procedure with the most timescales. */
export function largestProcedure(): Procedure {
  const [first, ...others] = library;
  if (!first) {
    throw new Error('The library is empty');
  }
  return others.reduce((most, next) => (size(next) > size(most) ? next : most), first);
}

/** A date for each event that no rule brings about, so that every row of the plan gets one. */
function firstEvents({ timescales }: Procedure): Moments {
  const records = Object.values(timescales);
  const produced = new Set(records.flatMap(producedEvents).map(({ event }) => event));
  const counted = records.flatMap(countedEvents).filter((event) => !produced.has(event));
  return Object.fromEntries(counted.map((event) => [event, REQUEST]));
}

/** A full plan of a procedure: hours by the clock, or told in days. */
export function fullPlan(procedure: Procedure, byTheClock: boolean): Work {
  const { timescales } = procedure;
  const input = {
    timescales,
    known: firstEvents(procedure),
    calendar: englandAndWales,
    horizon: HORIZON,
    ...(byTheClock ? { clock: luxonClock } : {}),
  };
  return (times) => {
    let rows = 0;
    for (let i = 0; i < times; i += 1) {
      const plan = projectPlan(input);
      rows += Object.values(plan.timescales).reduce((sum, { answers }) => sum + answers.length, 0);
    }
    return rows;
  };
}
