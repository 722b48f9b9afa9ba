import { describe, expect, it } from 'vitest';
import type { StatedBound, Unit } from '../../src/timescale/record/amount.ts';
import { WEEKDAYS } from '../../src/timescale/record/opening-hours.ts';
import { isDatable } from '../../src/timescale/record/reading.ts';
import type { Occurrence } from '../../src/timescale/record/occurrence.ts';
import type {
  PeriodShape,
  RecurrenceReading,
  Timescale,
  TimescaleKind,
} from '../../src/timescale/record/record.ts';
import { hardCases } from '../fixtures/hard-cases.ts';

const records: readonly Timescale[] = Object.values(hardCases);
const readings = records.flatMap((record) =>
  isDatable(record)
    ? record.readings.map((reading) => ({ stated: record.stated, kind: record.kind, ...reading }))
    : [],
);

/** Each name once, so that a name left out or made up is a type error. */
function names<T extends string>(all: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(all).sort();
}

function used(values: Iterable<string | undefined>): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined).sort();
}

describe('the hard cases hold every shape of rule that the five documents have', () => {
  it('every kind', () => {
    const kinds = names<TimescaleKind>({
      deadline: true,
      recurrence: true,
      period: true,
      limit: true,
      schedule: true,
      hours: true,
      prompt: true,
    });
    expect(used(records.map(({ kind }) => kind))).toEqual(kinds);
  });

  it('every unit but minutes, which no document counts', () => {
    const units = names<Exclude<Unit, 'minutes'>>({
      hours: true,
      'service-hours': true,
      days: true,
      'working-days': true,
      weeks: true,
      months: true,
      'weeks-of-pregnancy': true,
    });
    expect(used(readings.map(({ unit, stated }) => unit ?? stated.unit))).toEqual(units);
  });

  it('every bound', () => {
    const bounds = names<StatedBound>({
      exactly: true,
      atMost: true,
      atLeast: true,
      about: true,
      moreThan: true,
      lessThan: true,
    });
    expect(used(readings.map(({ bound, stated }) => bound ?? stated.bound))).toEqual(bounds);
  });

  it('every shape of period and every basis of recurrence', () => {
    const shapes = names<PeriodShape>({ length: true, span: true, numbered: true, begins: true });
    expect(
      used(readings.map((reading) => ('shape' in reading ? reading.shape : undefined))),
    ).toEqual(shapes);
    const bases = names<RecurrenceReading<string, string>['basis']>({
      series: true,
      sinceLast: true,
    });
    expect(
      used(readings.map((reading) => ('basis' in reading ? reading.basis : undefined))),
    ).toEqual(bases);
  });

  it('both directions, of a deadline and of a limit', () => {
    const directions = readings.map(
      ({ kind, counts }) => `${kind} ${'before' in counts ? 'before' : 'from'}`,
    );
    expect(used(directions)).toEqual(
      expect.arrayContaining(['deadline before', 'deadline from', 'limit before', 'limit from']),
    );
  });

  it('a range, the same day, a clear day between, a whole week, a limit never to be passed', () => {
    const figures = readings.map((reading) => reading.figure ?? reading.stated.figure);
    expect(figures.some((figure) => typeof figure === 'object')).toBe(true);
    expect(figures).toContain(0);
    expect(readings.some((reading) => 'clearDays' in reading)).toBe(true);
    expect(readings.some((reading) => 'wholeWeek' in reading)).toBe(true);
    expect(
      used(records.map(({ kind, ...rest }) => ('neverPast' in rest ? kind : undefined))),
    ).toEqual(['deadline']);
  });

  it('every token of the stated words', () => {
    const tokens = records.flatMap(({ stated }) => stated.words.match(/\{\w+\}/g) ?? []);
    expect(used(tokens)).toEqual(['{amount}', '{every}', '{figure}', '{next}']);
  });

  it('every cycle of the calendar, days with and without a part, a month, an unclear cycle', () => {
    const occurrences: readonly Occurrence[] = records.flatMap((record) =>
      record.kind === 'schedule' ? [record.occurs] : [],
    );
    const cycles = names<Extract<Occurrence, { on: 'cycle' }>['each']>({
      day: true,
      week: true,
      month: true,
      quarter: true,
      term: true,
      year: true,
    });
    expect(used(occurrences.map(({ on }) => on))).toEqual([
      'cycle',
      'month',
      'unclear',
      'weekdays',
    ]);
    expect(
      used(occurrences.map((occurs) => (occurs.on === 'cycle' ? occurs.each : undefined))),
    ).toEqual(cycles);
    expect(occurrences.some((occurs) => occurs.on === 'cycle' && occurs.before !== undefined)).toBe(
      true,
    );
    const parts = occurrences.flatMap((occurs) =>
      occurs.on === 'weekdays' ? occurs.weekdays.map(({ part = 'all day' }) => part) : [],
    );
    expect(used(parts)).toEqual(expect.arrayContaining(['afternoon', 'all day', 'morning']));
  });

  it('hours that are stated and that are not, and bank holidays that are closed or not stated', () => {
    const hours = records.flatMap((record) => (record.kind === 'hours' ? [record.hours] : []));
    const days = hours.flatMap((week) => WEEKDAYS.map((day) => week.days[day]));
    expect(used(days.map((day) => (typeof day === 'string' ? day : 'stated')))).toEqual([
      'not stated',
      'stated',
    ]);
    expect(used(hours.map(({ bankHoliday }) => JSON.stringify(bankHoliday)))).toEqual([
      '"closed"',
      '"not stated"',
    ]);
  });

  it('one reading and several, one actor, all of several, and none', () => {
    const counts = records.filter(isDatable).map((record) => record.readings.length);
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeGreaterThan(2);
    expect(
      used(records.map(({ who }) => (who === 'not stated' ? who : Object.keys(who)[0]))),
    ).toEqual(['allOf', 'anyOf', 'not stated']);
  });
});
