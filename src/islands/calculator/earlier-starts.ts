import type { Procedure } from '../../procedure/index.ts';
import { planUrl } from '../../procedure/index.ts';
import { eventLinks } from '../../timescale/index.ts';
import { planStarts, startAnchor } from '../case-plan/plan-start.ts';
import type { EarlierStart } from '../kit/date-entry/typed-date.ts';

/** Most that are offered for one date. */
const MOST = 2;

/** Where each event of a procedure may be started from instead; worked out once for all its calculators. */
const known = new WeakMap<Procedure, ReadonlyMap<string, readonly string[]>>();

const startsOf = ({ timescales, events }: Procedure): readonly string[] =>
  planStarts(timescales, Object.keys(events));

/** A plan with one start has no choice to lead to, and needs none. */
function startsBefore(procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  const links = eventLinks(procedure.timescales).filter(({ back }) => !back);
  const starts = startsOf(procedure);
  if (starts.length < 2) return new Map();
  const before = (event: string): readonly string[] =>
    links.flatMap(({ from, to }) => (to === event ? from : []));
  const nearest = (event: string): readonly string[] => {
    const seen = new Set([event]);
    let reached = before(event);
    while (reached.some((from) => !seen.has(from))) {
      const found = starts.filter((start) => start !== event && reached.includes(start));
      if (found.length > 0) return found;
      for (const from of reached) seen.add(from);
      reached = reached.flatMap(before).filter((from) => !seen.has(from));
    }
    return [];
  };
  return new Map(Object.keys(procedure.events).map((event) => [event, nearest(event)]));
}

/**
 * The earlier events from which a case plan comes to this one: for a reader who does not know its date. Nearest first, two
 * at most; none where no rule brings the event about, or no plan starts before it. The links hold ids alone.
 */
export function earlierStarts(procedure: Procedure, event: string): readonly EarlierStart[] {
  const before = known.get(procedure) ?? startsBefore(procedure);
  known.set(procedure, before);
  return (before.get(event) ?? []).slice(0, MOST).flatMap((start) => {
    const noun = procedure.events[start]?.noun;
    return noun === undefined
      ? []
      : [{ noun, href: `${planUrl(procedure.id)}#${startAnchor(start)}` }];
  });
}
