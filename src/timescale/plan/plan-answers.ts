import { outcomeOf } from '../count/answer.ts';
import { hoursInDays } from '../count/approximate.ts';
import type { PlanAnswer, PlanEvent, PlanTimescale } from './case-plan.ts';
import { countedEvent } from '../record/event.ts';
import type { Outcome } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { resolveReadings } from '../record/reading.ts';
import type { Reckoning } from '../count/reckoning.ts';
import { countsByClock } from '../count/reckoning.ts';
import type { Datable } from '../record/record.ts';
import type { IsoDate, Moment, Result } from '../count/result.ts';

/** A record's answers from the events as far as they are settled, and the events that are missing. */
export function planTimescale(
  timescale: Datable,
  events: ReadonlyMap<string, PlanEvent>,
  reckoning: Reckoning,
  horizon?: IsoDate,
): PlanTimescale {
  const answers: PlanAnswer[] = [];
  const missing = new Set<string>();
  for (const [index, reading] of resolveReadings(timescale).entries()) {
    const event = countedEvent(reading.counts);
    const from = events.get(event);
    if (from === undefined || from.state === 'unknown') {
      missing.add(event);
    } else {
      answers.push({ index, event, ...planAnswer(reading, from, reckoning, horizon) });
    }
  }
  return { answers, missing: [...missing] };
}

function planAnswer(
  reading: ResolvedReading,
  from: Exclude<PlanEvent, { state: 'unknown' }>,
  reckoning: Reckoning,
  horizon: IsoDate | undefined,
): Omit<PlanAnswer, 'index' | 'event'> {
  const [first, last] =
    from.state === 'known' ? [from.moment, from.moment] : [from.earliest, from.latest];
  const roundly =
    countsByClock(reading.unit) &&
    (!reckoning.clock || first.time === undefined || last.time === undefined);
  const approximate = roundly || (from.state === 'projected' && from.approximate);
  const common = { reading, eventState: from.state, approximate };
  if (roundly) {
    return {
      ...common,
      earliest: outcomeInDays(reading, first, 'least', reckoning, horizon),
      latest: outcomeInDays(reading, last, 'most', reckoning, horizon),
    };
  }
  const earliest = outcomeOf(reading, first, reckoning, horizon);
  const isSame = first.date === last.date && first.time === last.time;
  return {
    ...common,
    earliest,
    latest: isSame ? earliest : outcomeOf(reading, last, reckoning, horizon),
  };
}

/** The answer of a rule of hours, counted in whole days. */
function outcomeInDays(
  reading: ResolvedReading,
  { date }: Moment,
  end: 'least' | 'most',
  reckoning: Reckoning,
  horizon: IsoDate | undefined,
): Result<Outcome> {
  const span = hoursInDays(reading, date, reckoning);
  if (!span.ok) {
    return span;
  }
  const inDays: ResolvedReading = { ...reading, unit: 'days', figure: span.value[end] };
  return outcomeOf(inDays, { date }, reckoning, horizon);
}
