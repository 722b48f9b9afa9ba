import type { Procedure } from '../../procedure/index.ts';
import { deadlineUrl } from '../../procedure/index.ts';
import type {
  Counts,
  Datable,
  Done,
  Occurrence,
  ResolvedReading,
  Timescale,
} from '../../timescale/index.ts';
import {
  countedEvent,
  least,
  most,
  readingWords,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';
import type { ReadingRecord, TimescaleRecord } from '../schema/timescale.ts';
import { copyActors, copySources, everyRecord, filler, questionIds } from './publishing.ts';

type ScheduleRecord = Extract<TimescaleRecord, { kind: 'schedule' }>;

const copyCounts = (counts: Counts): ReadingRecord['counts'] =>
  'from' in counts ? { from: counts.from } : { before: counts.before };

function nounOf(procedure: Procedure, counts: Counts): string {
  const event = countedEvent(counts);
  return procedure.events[event]?.noun ?? event;
}

/** At most N has only a max, at least N only a min; a range, "exactly" and "about" have both. */
function ends(reading: ResolvedReading): Pick<ReadingRecord, 'min' | 'max'> {
  const min = least(reading.figure);
  const max = most(reading.figure);
  if (min !== max) return { min, max };
  if (reading.bound === 'atMost') return { max };
  if (reading.bound === 'atLeast') return { min };
  return { min, max };
}

function publishReading(procedure: Procedure, reading: ResolvedReading): ReadingRecord {
  const inWords = readingWords(reading, nounOf(procedure, reading.counts));
  return {
    bound: reading.bound,
    ...ends(reading),
    unit: reading.unit,
    counts: copyCounts(reading.counts),
    words: inWords,
    text: filler(procedure)(reading.text) ?? inWords,
    clearDays: reading.clearDays ? true : undefined,
    wholeWeek: reading.wholeWeek,
    strict: reading.strict,
    hours: reading.hours,
    basis: reading.basis,
    shape: reading.shape,
  };
}

const publishReadings = (procedure: Procedure, timescale: Datable): ReadingRecord[] =>
  resolveReadings(timescale).map((reading) => publishReading(procedure, reading));

/** What has happened once a rule is met, and those of which it is one. */
function publishDone({ done }: { readonly done?: Done }): {
  readonly done: string | undefined;
  readonly doneOneOf: string[] | undefined;
} {
  return typeof done === 'object'
    ? { done: done.event, doneOneOf: [...done.oneOf] }
    : { done, doneOneOf: undefined };
}

function copyOccurrence(occurs: Occurrence): ScheduleRecord['occurs'] {
  if (occurs.on === 'weekdays') {
    return { on: occurs.on, weekdays: occurs.weekdays.map((weekday) => ({ ...weekday })) };
  }
  if (occurs.on === 'unclear') return { on: occurs.on, readings: [...occurs.readings] };
  return { ...occurs };
}

function common(procedure: Procedure, id: string, timescale: Timescale) {
  const fill = filler(procedure);
  return {
    id,
    procedure: procedure.id,
    title: fill(timescale.title),
    who: copyActors(timescale.who),
    action: fill(timescale.action),
    strength: timescale.strength,
    qualifiers: (timescale.qualifiers ?? []).map((qualifier) => fill(qualifier)),
    applies: timescale.applies && {
      when: fill(timescale.applies.when),
      except: timescale.applies.except?.map((exception) => fill(exception)),
    },
    stated: statedWords(timescale),
    sources: copySources(timescale.sources),
    url: deadlineUrl(procedure.id, id),
    openQuestions: questionIds(procedure, 'timescales', id),
  };
}

function publishTimescale(procedure: Procedure, id: string, timescale: Timescale): TimescaleRecord {
  const shared = common(procedure, id, timescale);
  switch (timescale.kind) {
    case 'deadline': {
      const { kind, dueDay, neverPast } = timescale;
      const readings = publishReadings(procedure, timescale);
      return { ...shared, kind, readings, ...publishDone(timescale), dueDay, neverPast };
    }
    case 'period': {
      const { kind, neverPast } = timescale;
      const readings = publishReadings(procedure, timescale);
      return { ...shared, kind, readings, ...publishDone(timescale), neverPast };
    }
    case 'recurrence':
    case 'limit':
      return {
        ...shared,
        kind: timescale.kind,
        readings: publishReadings(procedure, timescale),
      };
    case 'schedule':
      return {
        ...shared,
        kind: timescale.kind,
        readings: [],
        occurs: copyOccurrence(timescale.occurs),
      };
    case 'hours':
      return {
        ...shared,
        kind: timescale.kind,
        readings: [],
        hours: { days: { ...timescale.hours.days }, bankHoliday: timescale.hours.bankHoliday },
        times: timescale.times,
        note: filler(procedure)(timescale.note),
      };
    case 'prompt':
      return {
        ...shared,
        kind: timescale.kind,
        readings: [],
        counts: timescale.counts && copyCounts(timescale.counts),
      };
  }
}

/** Every timed rule of the library as the open data publishes it. */
export const timescales = (library: readonly Procedure[]): TimescaleRecord[] =>
  everyRecord(library, (procedure) => procedure.timescales, publishTimescale);
