import { countedOutcome, outcomeOf } from '../count/answer.ts';
import type { DayEnd } from '../count/approximate.ts';
import { hoursInDaysCounter } from '../count/approximate.ts';
import type { Reckoning } from '../count/counter.ts';
import type { IsoDate } from '../count/result.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { countedEvent, countsByClock, resolveReadings } from '../record/reading.ts';
import type { Datable } from '../record/record.ts';
import type { DatedEvent, PlanAnswer, PlanEvent, PlanTimescale } from './case-plan.ts';

/** A record's answers from the events as far as they are settled, and the events that give it none. */
export function planTimescale(
  timescale: Datable,
  events: ReadonlyMap<string, PlanEvent>,
  reckoning: Reckoning,
  horizon?: IsoDate,
): PlanTimescale {
  const answers: PlanAnswer[] = [];
  const missing = new Set<string>();
  const ruledOut = new Set<string>();
  for (const [index, reading] of resolveReadings(timescale).entries()) {
    const event = countedEvent(reading.counts);
    const from = events.get(event);
    if (from === undefined || from.state === 'unknown') {
      missing.add(event);
    } else if (from.state === 'ruledOut') {
      ruledOut.add(event);
    } else {
      answers.push({ index, event, ...planAnswer(reading, from, reckoning, horizon) });
    }
  }
  return { answers, missing: [...missing], ruledOut: [...ruledOut] };
}

function planAnswer(
  reading: ResolvedReading,
  from: DatedEvent,
  reckoning: Reckoning,
  horizon: IsoDate | undefined,
): Omit<PlanAnswer, 'index' | 'event'> {
  const { unit } = reading;
  const [first, last] =
    from.state === 'known' ? [from.moment, from.moment] : [from.earliest, from.latest];
  const fromApproximate = from.state === 'projected' && from.approximate;
  const common = { reading, eventState: from.state };
  if (
    countsByClock(unit) &&
    (!reckoning.clock || first.time === undefined || last.time === undefined)
  ) {
    const inDays = (date: IsoDate, end: DayEnd) => {
      const counter = hoursInDaysCounter(reading, unit, date, end, reckoning);
      return counter.ok ? countedOutcome(counter.value, horizon) : counter;
    };
    const earliest = inDays(first.date, 'least');
    return { ...common, approximate: true, earliest, latest: inDays(last.date, 'most') };
  }
  const earliest = outcomeOf(reading, first, reckoning, horizon);
  const isSame = first.date === last.date && first.time === last.time;
  const latest = isSame ? earliest : outcomeOf(reading, last, reckoning, horizon);
  return { ...common, approximate: fromApproximate, earliest, latest };
}
