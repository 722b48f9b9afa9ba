import ICAL from 'ical.js';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import type { CalendarEntry, CalendarRule } from '../../src/calendar-file/entry.ts';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { readingMeanings } from '../../src/calendar-file/reading-meanings.ts';
import { codeOf } from '../../src/calendar-file/code.ts';
import { uidOf } from '../../src/calendar-file/uid.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type {
  Answer,
  IsoDate,
  Moment,
  ResolvedReading,
  WorkingCalendar,
} from '../../src/timescale/index.ts';
import { conventionsWords, englandAndWales, outcomeOf } from '../../src/timescale/index.ts';
import { hours } from '../timescale/support.ts';

export const STAMP = '2026-11-22T09:30:00Z';
export const CODE = codeOf([1, 2, 3, 4, 5, 6, 7]);
/** What ends the title of every entry of the rule below. */
export const OF_SAMPLE = ' – Sample Service, Sampleshire';

/** A rule of which a test cares about little. */
export function aRule(more: Partial<CalendarRule> = {}): CalendarRule {
  return {
    procedureId: 'sample',
    ruleId: 'complete-plan',
    title: 'Complete the plan',
    stated: 'within 10 working days',
    council: 'Sampleshire',
    procedure: 'Sample Service',
    version: 'Version 2',
    clause: '5 step 4',
    readings: 1,
    meanings: {},
    conventions: [],
    openQuestions: [],
    nouns: { 'the event': 'allocation' },
    ...more,
  };
}

/** The answer of a reading, as `answerReadings` gives it. */
export function anAnswer(
  reading: ResolvedReading,
  moment: Moment,
  {
    until,
    index = 0,
    calendar = englandAndWales,
  }: {
    readonly until?: IsoDate;
    readonly index?: number;
    readonly calendar?: WorkingCalendar;
  } = {},
): Answer {
  const reckoning = { calendar, clock: luxonClock, hours };
  const result = outcomeOf(reading, moment, reckoning, until);
  const told = index === 0 ? reading : { ...reading, id: `reading-${index + 1}` };
  return { index, reading: told, event: 'the event', moment, result };
}

/** The entries of one reading from one moment. */
export function entriesFrom(
  reading: ResolvedReading,
  moment: Moment,
  until?: IsoDate,
): readonly CalendarEntry[] {
  const answer = anAnswer(reading, moment, until === undefined ? {} : { until });
  const rule = aRule();
  const meanings = readingMeanings([reading], rule.nouns);
  const conventions = conventionsWords([reading.unit]);
  return calendarEntries({ ...rule, meanings, conventions }, [answer], englandAndWales);
}

/** The events of a file, as a parser that is not ours reads them. */
export function eventsOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The events of the file that some entries make. */
export function parsed(entries: readonly CalendarEntry[]): readonly ICAL.Event[] {
  return eventsOf(calendarFile(entries, { stamp: STAMP, code: CODE }));
}

/** The names that some entries have in a file. */
export function uidsOf(entries: readonly CalendarEntry[], code = CODE): readonly string[] {
  return entries.map(({ name }) => uidOf(name, code));
}

/** The date of an event, or its time in UTC, with its title, the sample service left out. */
export function startAndTitle(event: ICAL.Event): readonly [string, string] {
  const title = event.summary;
  const ends = title.endsWith(OF_SAMPLE);
  return [event.startDate.toString(), ends ? title.slice(0, -OF_SAMPLE.length) : title];
}

/** When the one reminder of an event is due, by the clock in which the event is written. */
export function reminderOf(event: ICAL.Event): string {
  const [alarm, ...others] = event.component.getAllSubcomponents('valarm');
  const trigger = alarm?.getFirstPropertyValue('trigger');
  if (!(trigger instanceof ICAL.Duration) || others.length > 0) {
    throw new Error('An event has one reminder, reckoned from its beginning');
  }
  const at = event.startDate.clone();
  at.isDate = false;
  at.addDuration(trigger);
  return at.toString();
}
