import type { Moments } from '../count/answer.ts';
import type { PlanAnswer, PlanBasis, PlanEvent } from './case-plan.ts';
import type { EventLink } from './event-graph.ts';
import type { Timescales } from './timescales.ts';
import { countedEvents, eventLinks, producedEvents } from './event-graph.ts';
import type { OneOf } from './one-of.ts';
import { oneOfs, whichHappened } from './one-of.ts';
import { lastMoment, withoutWorking } from '../count/last-moment.ts';
import { compareMoments } from '../count/outcome.ts';
import { planTimescale } from './plan-answers.ts';
import type { Reckoning } from '../count/counter.ts';

/** The events of a plan, by id. */
type PlanEvents = ReadonlyMap<string, PlanEvent>;

/**
 * Every event that the records name or that is known, settled: as it happened, at its latest, ruled out by another, or
 * unknown. An event is settled after those that it waits for.
 */
export function projectEvents(
  timescales: Timescales,
  known: Moments,
  reckoning: Reckoning,
): PlanEvents {
  const links = eventLinks(timescales).filter(({ by }) => by !== 'oneOf');
  const groups = oneOfs(timescales);
  const events = new Map<string, PlanEvent>();
  const settle = (id: string): void => {
    if (events.has(id)) {
      return;
    }
    const settled = entered(id, groups, known);
    if (settled) {
      events.set(id, settled);
      return;
    }
    // Stands while what it waits for is settled, so that a circle ends here.
    events.set(id, { state: 'unknown', ask: [] });
    const { oneOf = [] } = groups.find(({ event }) => event === id) ?? {};
    const sources = links.filter(({ to }) => to === id || oneOf.includes(to));
    for (const { from } of sources) {
      settle(from);
    }
    events.set(id, followed({ id, oneOf, sources }, timescales, events, reckoning));
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

/** An event that dates which were entered settle: its own, or that of the one of several that happened. */
function entered(id: string, groups: readonly OneOf[], known: Moments): PlanEvent | undefined {
  const moment = known[id];
  if (moment) {
    return { state: 'known', moment };
  }
  for (const { event, oneOf, timescale } of groups) {
    const happened = whichHappened(oneOf, known);
    if (happened && event === id) {
      return { state: 'known', moment: happened.moment, as: happened.event };
    }
    if (happened && oneOf.includes(id)) {
      return { state: 'ruledOut', event: id, by: happened.event };
    }
    const whole = known[event];
    if (whole && oneOf.includes(id)) {
      // If it is this one, it happened then.
      const countedFrom = [{ timescale, reading: 0, event }] as const;
      return {
        state: 'projected',
        earliest: whole,
        latest: whole,
        approximate: false,
        countedFrom,
      };
    }
  }
  return undefined;
}

/** An event to settle, with those of which it is one, and what it waits for. */
interface Waiting {
  readonly id: string;
  readonly oneOf: readonly string[];
  readonly sources: readonly EventLink[];
}

/** An event that follows from others: it does not happen where none of them does. */
function followed(
  waiting: Waiting,
  timescales: Timescales,
  events: PlanEvents,
  reckoning: Reckoning,
): PlanEvent {
  const states = waiting.sources.flatMap(({ from }) => events.get(from) ?? []);
  const [first] = states;
  return first?.state === 'ruledOut' && states.every(({ state }) => state === 'ruledOut')
    ? first
    : projectEvent(waiting, timescales, events, reckoning);
}

interface Candidate {
  readonly basis: PlanBasis;
  readonly answer: PlanAnswer;
}

function projectEvent(
  waiting: Waiting,
  timescales: Timescales,
  events: PlanEvents,
  reckoning: Reckoning,
): PlanEvent {
  const records = [...new Set(waiting.sources.map(({ timescale }) => timescale))];
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
    return unknownEvent(waiting, events, candidates);
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
  { id, oneOf, sources }: Waiting,
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
  const own = oneOf.length > 0 ? oneOf : [id];
  const ask = roots.length > 0 ? [...new Set(roots)] : own;
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
