import { eventsToAsk, isDatable, producedEvents } from '../../timescale/index.ts';
import type { WalkData } from './walk-data.ts';

/**
 * The events whose date can be entered, the first of them the map's start date: not a day on which a rule merely falls
 * due, which follows from the others, and none that is one of several where each of them can be entered.
 */
export function enteredEvents({ events, timescales }: WalkData): readonly string[] {
  const dueDays = new Set(
    Object.values(timescales)
      .filter(isDatable)
      .flatMap((rule) => producedEvents(rule).filter(({ by }) => by === 'dueDay'))
      .map(({ event }) => event),
  );
  const happen = Object.keys(events).filter((id) => !dueDays.has(id));
  return eventsToAsk(timescales, happen);
}
