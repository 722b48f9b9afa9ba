import { eventsOf } from '../../timescale/answer.ts';
import { countedEvent } from '../../timescale/event.ts';
import { resolveReadings } from '../../timescale/reading.ts';
import { countsByClock } from '../../timescale/reckoning.ts';
import type { Datable } from '../../timescale/record.ts';
import { englandAndWales } from '../../timescale/working-calendar.ts';
import type { CalculatorProps } from './props.ts';
import type { AskedEvent } from './read-form.ts';

function unitsFrom(timescale: Datable, event: string) {
  return resolveReadings(timescale)
    .filter(({ counts }) => countedEvent(counts) === event)
    .map(({ unit }) => unit);
}

/**
 * The date groups of a calculator: one for each event that the rule's readings count from. A time is asked for
 * where a reading counts hours; it may be left out where only a compared rule does. Years are held to the bank-holiday
 * table where every reading needs it.
 */
export function askedEvents(props: CalculatorProps): readonly AskedEvent[] {
  return eventsOf(props.rule.timescale).map((event) => {
    const units = unitsFrom(props.rule.timescale, event);
    const timeNeeded = units.some(countsByClock);
    const timeUseful = props.compared.some(({ timescale }) =>
      unitsFrom(timescale, event).some(countsByClock),
    );
    const years = {
      from: Number(englandAndWales.from.slice(0, 4)),
      to: Number(englandAndWales.until.slice(0, 4)),
    };
    return {
      event,
      idPrefix: `${props.idPrefix}-${event}`,
      withTime: timeNeeded || timeUseful,
      timeOptional: !timeNeeded,
      ...(units.every((unit) => unit === 'working-days') && { years }),
    };
  });
}
