import type { Datable, Timescale } from '../../timescale/index.ts';
import {
  WEEKDAYS,
  capitalised,
  countedEvent,
  dayHoursWords,
  occurrenceWords,
  readingWords,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';
import type { Line } from '../told.ts';
import { actorTokens, meantWords, sentences } from './sentences.ts';

/** What the clause may mean; of one with a single reading, how it is counted. */
function countedWords(timescale: Datable): string | undefined {
  const readings = resolveReadings(timescale).map((reading) => {
    const words = readingWords(reading, `{event:${countedEvent(reading.counts)}}`);
    return reading.text === undefined ? words : `${words} (${reading.text})`;
  });
  return readings.length === 1 ? `Counted: ${readings.join()}` : meantWords(readings);
}

/** What a kind of rule says beside its clause. */
function ownWords(timescale: Timescale): readonly (string | undefined)[] {
  switch (timescale.kind) {
    case 'deadline':
    case 'period': {
      const { neverPast } = timescale;
      const limit = neverPast === undefined ? undefined : `Never past: {timescale:${neverPast}}`;
      return [countedWords(timescale), limit];
    }
    case 'recurrence':
    case 'limit':
      return [countedWords(timescale)];
    case 'schedule':
      return [`It falls ${occurrenceWords(timescale.occurs)}`];
    case 'hours': {
      const { days, bankHoliday } = timescale.hours;
      const each = WEEKDAYS.map((day) => `${capitalised(day)} ${dayHoursWords(days[day])}`);
      return [[...each, `bank holidays ${dayHoursWords(bankHoliday)}`].join('; '), timescale.note];
    }
    case 'prompt': {
      const { counts } = timescale;
      if (counts === undefined) return [];
      return [`${'from' in counts ? 'From' : 'Before'} {event:${countedEvent(counts)}}`];
    }
  }
}

/** A rule of time: who does what, by when, under what condition, and what the clause may mean. */
export function timescaleLine(timescale: Timescale): Line {
  const { who, strength, action, qualifiers = [], applies } = timescale;
  const conditions = [
    ...qualifiers,
    ...(applies?.when === undefined ? [] : [applies.when]),
    ...(applies?.except ?? []).map((exception) => `except ${exception}`),
  ];
  const said = statedWords(timescale);
  const under = conditions.length === 0 ? '' : ` (${conditions.join('; ')})`;
  const bound = strength === 'not stated' ? '' : ` (${strength})`;
  const rule = `${actorTokens(who)}${bound}: ${action}, ${said}${under}`;
  return { title: timescale.title, said, words: sentences(rule, ...ownWords(timescale)) };
}
