import type { Moments } from '../count/answer.ts';
import type { PastLimit, PlanTimescale } from './case-plan.ts';
import type { Timescales } from './timescales.ts';
import { producedEvents } from './event-graph.ts';
import { lastMoment, withoutWorking } from '../count/last-moment.ts';
import type { ResultMoment } from '../count/outcome.ts';
import { compareMoments } from '../count/outcome.ts';
import type { Datable } from '../record/record.ts';

/** Every rule whose end, as it happened or as projected, passes its limit ("How we count", line 3). */
export function pastLimits(
  timescales: Timescales,
  plans: Readonly<Record<string, PlanTimescale>>,
  known: Moments,
): readonly PastLimit[] {
  return Object.entries(timescales).flatMap(([id, timescale]) => {
    const limit = 'neverPast' in timescale ? timescale.neverPast : undefined;
    const record = limit === undefined ? undefined : timescales[limit];
    if (limit === undefined || record === undefined || !('readings' in timescale)) {
      return [];
    }
    const { ends, state } = endsOf(timescale, plans[id], known);
    const [soonest, latest] = bothEnds(ends);
    const [strictest, widest] = bothEnds(answeredEnds(plans[limit]));
    if (!soonest || !latest || !strictest || !widest || !isAfter(latest, strictest)) {
      return [];
    }
    return [
      {
        code: 'past-limit',
        timescale: id,
        title: timescale.title,
        limit,
        limitTitle: record.title,
        state,
        end: withoutWorking(latest),
        limitEnd: withoutWorking(strictest),
        onEveryReading: isAfter(soonest, widest),
      } as const,
    ];
  });
}

/** When a rule was done, where that is known; else the ends that its readings allow. */
function endsOf(
  timescale: Datable,
  plan: PlanTimescale | undefined,
  known: Moments,
): { readonly ends: readonly ResultMoment[]; readonly state: PastLimit['state'] } {
  const done = producedEvents(timescale).find(({ by }) => by === 'done');
  const moment = done && known[done.event];
  return moment
    ? { ends: [moment], state: 'known' }
    : { ends: answeredEnds(plan), state: 'projected' };
}

function answeredEnds(plan: PlanTimescale | undefined): readonly ResultMoment[] {
  return (plan?.answers ?? []).flatMap(({ latest }) => {
    const end = latest.ok ? lastMoment(latest.value) : undefined;
    return end ? [end] : [];
  });
}

function bothEnds(ends: readonly ResultMoment[]): readonly [ResultMoment?, ResultMoment?] {
  const sorted = [...ends].sort(compareMoments);
  return [sorted[0], sorted.at(-1)];
}

/** Later. A date without a time is not held against a time on the same day. */
function isAfter(a: ResultMoment, b: ResultMoment): boolean {
  return (a.date !== b.date || a.time !== undefined) && compareMoments(a, b) > 0;
}
