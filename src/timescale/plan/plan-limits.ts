import type { Moments } from '../count/answer.ts';
import type { PastLimit, PlanTimescale } from './case-plan.ts';
import type { Timescales } from './event-graph.ts';
import { producedEvents } from './event-graph.ts';
import { lastEdge, momentOf } from '../count/last-edge.ts';
import type { Edge } from '../count/outcome.ts';
import { compareEdges } from '../count/outcome.ts';
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
        end: momentOf(latest),
        limitEnd: momentOf(strictest),
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
): { readonly ends: readonly Edge[]; readonly state: PastLimit['state'] } {
  const done = producedEvents(timescale).find(({ by }) => by === 'done');
  const moment = done && known[done.event];
  return moment
    ? { ends: [moment], state: 'known' }
    : { ends: answeredEnds(plan), state: 'projected' };
}

function answeredEnds(plan: PlanTimescale | undefined): readonly Edge[] {
  return (plan?.answers ?? []).flatMap(({ latest }) => {
    const end = latest.ok ? lastEdge(latest.value) : undefined;
    return end ? [end] : [];
  });
}

function bothEnds(edges: readonly Edge[]): readonly [Edge?, Edge?] {
  const sorted = edges.toSorted(compareEdges);
  return [sorted[0], sorted.at(-1)];
}

/** Later. A date without a time is not held against a time on the same day. */
function isAfter(a: Edge, b: Edge): boolean {
  return (a.date !== b.date || a.time !== undefined) && compareEdges(a, b) > 0;
}
