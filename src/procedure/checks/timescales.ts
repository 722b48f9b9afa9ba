import type { Datable, DayHours, OpeningHours, Timescale } from '../../timescale/index.ts';
import {
  WEEKDAYS,
  eventsOf,
  isDatable,
  minuteOfDay,
  resolveReadings,
  senseOf,
} from '../../timescale/index.ts';
import { limitsOf } from '../derived.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** Limits that a rule must never pass and that are not there, are no limits, or count from another event. */
export function limitFaults(procedure: Procedure): readonly Fault[] {
  const limits = Object.entries(procedure.timescales).flatMap(([id, { kind }]) =>
    kind === 'limit' ? [id] : [],
  );
  return Object.keys(procedure.timescales).flatMap((id) =>
    limitsOf(procedure, id).flatMap((limit): readonly Fault[] => {
      const wrong = wrongWith(procedure.timescales[id], procedure.timescales[limit]);
      return wrong === undefined
        ? []
        : [
            {
              procedure: procedure.id,
              place: { records: 'timescales', id, excerpt: `'${limit}'` },
              message: `the timescale "${id}" must never pass "${limit}", ${wrong}`,
              mend: `Name a limit with a last day that counts from the same event. ${knownIds(limits, limit)}`,
            },
          ];
    }),
  );
}

/** Readings of one timescale that say the same in all but their texts: a file of dates could not tell them apart. */
export function twinReadingFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.timescales).flatMap(([id, timescale]): readonly Fault[] => {
    const ids = isDatable(timescale) ? resolveReadings(timescale).map((reading) => reading.id) : [];
    const twins = new Set(ids.filter((reading, at) => ids.indexOf(reading) !== at));
    return [...twins].map((reading) => ({
      procedure: procedure.id,
      place: { records: 'timescales', id },
      message: `the timescale "${id}" has two readings that count alike ("${reading}")`,
      mend: 'Give one of them another figure, unit or event, or take it out.',
    }));
  });
}

function wrongWith(rule: Timescale | undefined, limit: Timescale | undefined): string | undefined {
  if (limit === undefined) return 'which is not there';
  if (limit.kind !== 'limit') return `which is a ${limit.kind}, not a limit`;
  if (resolveReadings(limit).some((reading) => senseOf(reading) === 'not before')) {
    return 'which has a first day and no last one';
  }
  return rule !== undefined && isDatable(rule) && !shareEvent(rule, limit)
    ? 'but the two count from no event in common'
    : undefined;
}

function shareEvent(a: Datable, b: Datable): boolean {
  const events = eventsOf(a);
  return eventsOf(b).some((event) => events.includes(event));
}

/** What is wrong with the hours of one day; none for a day that is closed or not stated. */
function dayFault(hours: DayHours): string | undefined {
  if (typeof hours === 'string') return undefined;
  const wrong = [hours.opens, hours.closes].find((time) => minuteOfDay(time) === undefined);
  if (wrong !== undefined) return `"${wrong}" is not a time of day`;
  if (hours.opens === '24:00') return 'no day opens at 24:00';
  return hours.opens === hours.closes
    ? `the service opens and closes at ${hours.opens}; the whole day is 00:00 to 24:00`
    : undefined;
}

function openingFaults({ days, bankHoliday }: OpeningHours): readonly string[] {
  const stated = WEEKDAYS.map((weekday) => days[weekday]);
  const all = bankHoliday === 'as weekday' ? stated : [...stated, bankHoliday];
  const wrong = all.flatMap((hours) => dayFault(hours) ?? []);
  return all.every((hours) => hours === 'closed')
    ? [...wrong, 'the service is never open']
    : [...new Set(wrong)];
}

/** Opening hours that no clock can count by, and readings that count by hours which are no such record. */
export function openingHoursFaults(procedure: Procedure): readonly Fault[] {
  const known = Object.entries(procedure.timescales).flatMap(([id, { kind }]) =>
    kind === 'hours' ? [id] : [],
  );
  return Object.entries(procedure.timescales).flatMap(([id, timescale]): readonly Fault[] => {
    if (timescale.kind === 'hours') {
      return openingFaults(timescale.hours).map((message) => ({
        procedure: procedure.id,
        place: { records: 'timescales', id },
        message: `the opening hours "${id}": ${message}`,
        mend: 'Write times such as 07:00 to 21:00; a closing time before the opening is the next morning’s.',
      }));
    }
    if (!isDatable(timescale)) return [];
    return resolveReadings(timescale)
      .flatMap(({ hours }) => (hours === undefined || known.includes(hours) ? [] : [hours]))
      .map((hours) => ({
        procedure: procedure.id,
        place: { records: 'timescales', id, excerpt: `'${hours}'` },
        message: `a reading of "${id}" counts by the opening hours "${hours}", which are not there`,
        mend: knownIds(known, hours),
      }));
  });
}
