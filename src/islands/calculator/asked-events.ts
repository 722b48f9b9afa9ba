import type { Datable } from '../../timescale/index.ts';
import {
  countedEvent,
  countsByClock,
  englandAndWales,
  eventsOf,
  resolveReadings,
} from '../../timescale/index.ts';
import type { AskedEvent } from '../kit/date-entry/typed-date.ts';
import type { CountedRule } from './props.ts';

function unitsFrom(timescale: Datable, event: string) {
  return resolveReadings(timescale)
    .filter(({ counts }) => countedEvent(counts) === event)
    .map(({ unit }) => unit);
}

function timeHint(needed: boolean, useful: boolean): Pick<AskedEvent, 'hint'> {
  if (needed) return { hint: 'With the time: 10:30pm is 22 30.' };
  const hint =
    'The time is needed only for the rules that this one is set beside: 10:30pm is 22 30.';
  return useful ? { hint } : {};
}

/**
 * The date groups of a calculator: one for each event that the rule's readings count from. A time is asked for
 * where a reading counts hours; it may be left out where only a compared rule does. Years are held to the bank-holiday
 * table where every reading needs it.
 */
export function askedEvents(
  idPrefix: string,
  rule: CountedRule,
  compared: readonly CountedRule[],
): readonly AskedEvent[] {
  return eventsOf(rule.timescale).map((event) => {
    const units = unitsFrom(rule.timescale, event);
    const timeNeeded = units.some(countsByClock);
    const timeUseful = compared.some(({ timescale }) =>
      unitsFrom(timescale, event).some(countsByClock),
    );
    const years = {
      from: Number(englandAndWales.from.slice(0, 4)),
      to: Number(englandAndWales.until.slice(0, 4)),
    };
    return {
      event,
      idPrefix: `${idPrefix}-${event}`,
      withTime: timeNeeded || timeUseful,
      ...timeHint(timeNeeded, timeUseful),
      timeOptional: !timeNeeded,
      ...(units.every((unit) => unit === 'working-days') && { years }),
    };
  });
}
