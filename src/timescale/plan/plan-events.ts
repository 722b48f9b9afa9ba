import type { Moments } from '../count/answer.ts';
import type { PlanAnswer, PlanBasis, PlanEvent } from './case-plan.ts';
import type { EventLink, Timescales } from './event-graph.ts';
import { countedEvents, eventLinks, producedEvents } from './event-graph.ts';
import { lastMoment, withoutWorking } from '../count/last-moment.ts';
import { compareMoments } from '../count/outcome.ts';
import { planTimescale } from './plan-answers.ts';
import type { Reckoning } from '../count/counter.ts';

/** The events of a plan, by id. */
type PlanEvents = ReadonlyMap<string, PlanEvent>;

/**
 * Every event that the records name or that is known, settled: as it happened, at its latest, or unknown. An event is
 * settled after those that it waits for.
 */
export function projectEvents(
  timescales: Timescales,
  known: Moments,
  reckoning: Reckoning,
): PlanEvents {
  const links = eventLinks(timescales);
  const events = new Map<string, PlanEvent>();
  const settle = (id: string): void => {
    if (events.has(id)) {
      return;
    }
    const moment = known[id];
    if (moment) {
      events.set(id, { state: 'known', moment });
      return;
    }
    // Stands while what it waits for is settled, so that a circle ends here.
    events.set(id, { state: 'unknown', ask: [] });
    const sources = links.filter((link) => link.to === id);
    for (const { from } of sources) {
      settle(from);
    }
    events.set(id, projectEvent(id, sources, timescales, events, reckoning));
  };
  for (const timescale of Object.values(timescales)) {
    countedEvents(timescale).forEach(settle);
    for (const { event } of producedEvents(timescale)) {
      settle(event);
    }
  }
  Object.keys(known).forEach(settle);
  return events;
}

interface Candidate {
  readonly basis: PlanBasis;
  readonly answer: PlanAnswer;
}

function projectEvent(
  id: string,
  sources: readonly EventLink[],
  timescales: Timescales,
  events: PlanEvents,
  reckoning: Reckoning,
): PlanEvent {
  const records = [...new Set(sources.map(({ timescale }) => timescale))];
  const candidates = records.flatMap((record): Candidate[] => {
    const timescale = timescales[record];
    return timescale && 'readings' in timescale
      ? planTimescale(timescale, events, reckoning).answers.map((answer) => ({
          basis: { timescale: record, reading: answer.index, event: answer.event },
          answer,
        }))
      : [];
  });
  const ends = candidates.flatMap(({ answer, basis }) =>
    [answer.earliest, answer.latest].flatMap((result) => {
      const end = result.ok ? lastMoment(result.value) : undefined;
      return end ? [{ end, basis, answer }] : [];
    }),
  );
  const [first, ...others] = ends.sort((a, b) => compareMoments(a.end, b.end));
  if (!first) {
    return unknownEvent(id, sources, events, candidates);
  }
  const bases = [first, ...others].map(({ basis }) => basis);
  return {
    state: 'projected',
    earliest: withoutWorking(first.end),
    latest: withoutWorking((others.at(-1) ?? first).end),
    approximate: [first, ...others].some(({ answer }) => answer.approximate),
    countedFrom: distinctBases(bases),
  };
}

function unknownEvent(
  id: string,
  sources: readonly EventLink[],
  events: PlanEvents,
  candidates: readonly Candidate[],
): PlanEvent {
  const roots = sources.flatMap(({ from }) => {
    const event = events.get(from);
    return event?.state === 'unknown' ? event.ask : [];
  });
  const faults = candidates.flatMap(({ answer }) =>
    answer.latest.ok ? [] : [answer.latest.fault],
  );
  const [fault] = faults;
  const ask = roots.length > 0 ? [...new Set(roots)] : [id];
  return { state: 'unknown', ask, ...(fault ? { fault } : {}) };
}

function distinctBases(bases: readonly PlanBasis[]): readonly [PlanBasis, ...PlanBasis[]] {
  const byKey = new Map(bases.map((basis) => [`${basis.timescale} ${basis.reading}`, basis]));
  const [first, ...others] = byKey.values();
  if (!first) {
    throw new Error('An event was projected from nothing');
  }
  return [first, ...others];
}
