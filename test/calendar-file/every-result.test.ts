import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { calendarCsv } from '../../src/calendar-file/calendar-csv.ts';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { calendarRule } from '../../src/islands/calculator/calendar-rule.ts';
import { datableTimescales } from '../../src/procedure/index.ts';
import type {
  Answer,
  Bound,
  ResultMoment,
  Moment,
  Outcome,
  PeriodShape,
  PointKind,
  ResolvedReading,
  Unit,
  Warning,
} from '../../src/timescale/index.ts';
import {
  answerReadings,
  momentOf,
  englandAndWales,
  eventsOf,
  warningWords,
  workingCalendar,
} from '../../src/timescale/index.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import { clockChangeWords } from '../../src/timescale/words/hours.ts';
import { after, before } from '../timescale/a-reading.ts';
import { fewerElsewhere } from '../elsewhere.ts';
import { hours } from '../timescale/support.ts';
import { CODE, aRule, anAnswer, eventsOf as parsedEvents, STAMP, uidsOf } from './a-file.ts';
import { recordsOf } from './read-csv.ts';
import { faultsOf } from './standard.ts';

/** Every name once: a new member of the union does not compile until it stands here. */
const every = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[];

const UNITS = every<Unit>({
  minutes: true,
  hours: true,
  'service-hours': true,
  days: true,
  'working-days': true,
  weeks: true,
  months: true,
  'weeks-of-pregnancy': true,
});
const BOUNDS = every<Bound>({ exactly: true, atMost: true, atLeast: true, about: true });
const SHAPES = every<PeriodShape>({ length: true, span: true, numbered: true, begins: true });
const FORMS: readonly Partial<ResolvedReading>[] = [
  {},
  { basis: 'series' },
  { basis: 'sinceLast' },
  ...SHAPES.map((shape) => ({ shape })),
];
const MOMENTS: readonly Moment[] = [
  { date: '2026-12-16', time: '16:30' },
  { date: '2026-07-18', time: '09:00' },
  { date: '2027-03-27', time: '22:30' },
  { date: '2026-10-24', time: '23:45' },
  { date: '2029-05-31', time: '12:00' },
];

/** Every unit, bound, direction and form, with one figure and with a range; from each of the moments in turn. */
const allReadings: readonly ResolvedReading[] = UNITS.flatMap((unit) =>
  BOUNDS.flatMap((bound) =>
    FORMS.flatMap((form) =>
      [3, { min: 2, max: 5 }].flatMap((figure) =>
        (unit === 'weeks-of-pregnancy' ? [before] : [after, before]).map((counting) =>
          counting(figure, unit, { ...form, bound, hours: 'operating-hours' }),
        ),
      ),
    ),
  ),
);

const readings = fewerElsewhere(
  allReadings,
  (reading) => JSON.stringify(reading),
  (reading) => JSON.stringify({ ...reading, counts: undefined }),
);

/** The dates of an outcome that a calendar must have, found without the writer's help. */
function edgesOf(outcome: Outcome): readonly ResultMoment[] {
  switch (outcome.kind) {
    case 'due':
      return [outcome.earliest ?? outcome.due, outcome.due].map(momentOf);
    case 'window': {
      const { begins, ends } = outcome;
      const all = [begins.earliest, begins.latest, ends?.earliest, ends?.latest];
      return all.filter((edge) => edge !== undefined);
    }
    case 'series':
      return outcome.occurrences.length === 1
        ? edgesOf({ kind: 'due', due: outcome.occurrences[0], earliest: outcome.earliest?.[0] })
        : outcome.occurrences.map(momentOf);
  }
}

/** As a parser gives it back: the date, or the time in UTC by London's own rules; of two the earlier, as for an event. */
function asWritten({ date, time, due }: ResultMoment): string {
  if (time === undefined) return date;
  if (due?.kind === 'time') return new Date(due.at).toISOString().replace('.000', '');
  const utc = ['+01:00', 'Z'].map((offset) => new Date(`${date}T${time}:00${offset}`));
  const clock = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  const right = utc.find((instant) => clock.format(instant) === `${date} ${time}`);
  return right?.toISOString().replace('.000', '') ?? `${date} ${time} does not occur`;
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Writes the file, holds it to the standard, and gives back the dates that another program reads. */
function written(answers: readonly Answer[], rule = aRule({ readings: answers.length })) {
  const entries = calendarEntries(rule, answers, englandAndWales);
  const file = calendarFile(entries, { stamp: STAMP, code: CODE });
  expect(faultsOf(file)).toEqual([]);
  const events = parsedEvents(file);
  expect(events.map(({ uid }) => uid)).toEqual(uidsOf(entries));
  const rows = recordsOf(calendarCsv(entries));
  expect(rows.map((row) => [row['Date'], row['What']])).toEqual(
    entries.map(({ date, title }) => [date, title]),
  );
  return { entries, dates: events.map(({ startDate }) => startDate.toString()).sort() };
}

describe('every kind of result', () => {
  const kinds = new Set<PointKind>();

  it.each(UNITS)('in %s comes back from another program with its dates', (unit) => {
    let without = 0;
    for (const [at, reading] of readings.entries()) {
      if (reading.unit !== unit) continue;
      const answer = anAnswer(reading, MOMENTS[at % MOMENTS.length] ?? { date: '' });
      if (!answer.result.ok) {
        without += 1;
        continue;
      }
      const { entries, dates } = written([answer]);
      const expected = distinct(edgesOf(answer.result.value).map(asWritten));
      expect(dates, JSON.stringify(reading)).toEqual(expected);
      for (const { title } of entries) kinds.add(kindOf(title));
    }
    expect(without).toBe(0);
  });

  it('has occurred in these', () => {
    expect([...kinds].sort()).toEqual([...every<PointKind>(TITLED)].sort());
  });

  const TITLED: Readonly<Record<PointKind, true>> = {
    by: true,
    on: true,
    about: true,
    'not before': true,
    earliest: true,
    latest: true,
    begins: true,
    'begins about': true,
    'begins earliest': true,
    'begins latest': true,
    ends: true,
    'ends about': true,
    'ends earliest': true,
    'ends latest': true,
  };
  const TITLES: Readonly<Record<string, PointKind>> = {
    Deadline: 'by',
    Date: 'on',
    'About this date': 'about',
    'Not before this date': 'not before',
    'Earliest date': 'earliest',
    'Latest date': 'latest',
    Begins: 'begins',
    'Begins about this date': 'begins about',
    'Begins at the earliest': 'begins earliest',
    'Begins at the latest': 'begins latest',
    Ends: 'ends',
    'Ends about this date': 'ends about',
    'Ends at the earliest': 'ends earliest',
    'Ends at the latest': 'ends latest',
  };
  function kindOf(title: string): PointKind {
    const kind = TITLES[title.split(/: | \/ /)[0] ?? ''];
    if (kind === undefined) throw new Error(`"${title}" begins with no kind`);
    return kind;
  }
});

describe('every warning stands in the text of its date', () => {
  const closed = workingCalendar({ closures: [{ from: '2027-01-04', to: '2027-01-06' }] });
  const CASES: Readonly<Record<Warning['code'], Answer>> = {
    provisional: anAnswer(after(10, 'working-days'), { date: '2029-02-16' }),
    'event-not-a-working-day': anAnswer(after(2, 'working-days'), { date: '2026-12-19' }),
    'due-not-a-working-day': anAnswer(after(4, 'days'), { date: '2026-12-16' }),
    'working-day-not-known': anAnswer(after(1, 'weeks'), { date: '2036-02-01' }),
    'office-closed': anAnswer(
      after(10, 'working-days'),
      { date: '2026-12-16' },
      { calendar: closed },
    ),
    'clock-change': anAnswer(after(4, 'hours'), { date: '2027-03-27', time: '22:30' }),
    'repeated-time': anAnswer(after(1, 'hours'), { date: '2026-10-25', time: '01:30' }),
  };
  it.each(Object.entries(CASES))('%s', (code, answer) => {
    const { entries } = written([answer]);
    if (!answer.result.ok || answer.result.value.kind !== 'due') throw new Error('no date');
    const warning = answer.result.value.due.warnings.find((one) => one.code === code);
    if (warning === undefined) throw new Error(`no warning ${code}`);
    const [event] = parsedEvents(calendarFile(entries, { stamp: STAMP, code: CODE }));
    // A change of the clocks is told with the counting, and not again as a note.
    const note = code === 'clock-change' ? '' : 'Note: ';
    const words =
      warning.code === 'clock-change' ? clockChangeWords(warning) : warningWords(warning);
    expect(event?.description.split(words)).toHaveLength(2);
    expect(event?.description).toContain(`${note}${words}`);
    expect(calendarCsv(entries)).toContain(words);
  });
});

describe('every rule of the library', () => {
  const rules = fewerElsewhere(
    library.flatMap((procedure) =>
      datableTimescales(procedure).map(
        ([id, timescale]) => [`${procedure.id} ${id}`, procedure, id, timescale] as const,
      ),
    ),
    ([name]) => name,
    ([, procedure]) => procedure.id,
  );
  const uids = new Map<string, Set<string>>();

  it.each(rules)(
    '%s is written with its dates, its clause and no more',
    (name, procedure, id, timescale) => {
      const rule = calendarRule(procedure, id);
      for (const moment of MOMENTS) {
        const moments = Object.fromEntries(eventsOf(timescale).map((event) => [event, moment]));
        const opening = Object.fromEntries(
          Object.entries(procedure.timescales).flatMap(([name, record]) =>
            record.kind === 'hours' ? [[name, record.hours]] : [],
          ),
        );
        const answers = answerReadings(timescale, moments, englandAndWales, luxonClock, {
          ...hours,
          ...opening,
        });
        const dated = answers.filter(({ result }) => result.ok);
        if (dated.length === 0) continue;
        const { entries, dates } = written(answers, rule);
        const edges = dated.flatMap(({ result }) => (result.ok ? edgesOf(result.value) : []));
        expect(dates).toEqual(distinct(edges.map(asWritten)));
        for (const entry of entries) {
          expect(entry.title).toContain(timescale.title);
          expect(entry.title.endsWith(`, ${procedure.council.name}`)).toBe(true);
          expect(entry.title).not.toMatch(/20\d\d/);
        }
        const known = uids.get(name) ?? new Set();
        uids.set(name, new Set([...known, ...uidsOf(entries)]));
      }
    },
  );

  it('has names that no other rule has', () => {
    const all = [...uids.values()].flatMap((names) => [...names]);
    expect(all.length).toBeGreaterThan(rules.length);
    expect(new Set(all).size).toBe(all.length);
  });
});
