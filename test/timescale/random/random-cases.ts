import * as fc from 'fast-check';
import type { Kind, RandomReading, Unit } from './random-readings.ts';
import { CLOCK_UNITS, DAY_UNITS, anyReadings, isClockUnit } from './random-readings.ts';
import { opening } from '../count/clock/opening.ts';
import type { SlowOpening } from '../slow/slow-doors.ts';
import { step } from '../slow/slow-holidays.ts';
import type { SlowMoment } from '../slow/slow-rule.ts';

/** One random case: a record of one kind with its readings, when its events happened, and under what circumstances. */
export interface RandomCase {
  readonly readings: readonly [RandomReading, ...RandomReading[]];
  readonly moments: Readonly<Partial<Record<string, SlowMoment>>>;
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  readonly countClosures: boolean;
  readonly opening: SlowOpening | undefined;
  readonly until: string | undefined;
}

const DAYS_FROM_2019_TO_2035 = 6209;

const anyDate = fc
  .oneof(
    { weight: 24, arbitrary: fc.nat(DAYS_FROM_2019_TO_2035 - 1) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 6207, 6208) },
    // The last and first fortnight of a year, where holidays, substitutes and closures meet.
    {
      weight: 10,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: -14, max: 14 }))
        .map(([year, days]) => Math.round(year * 365.25) + days),
    },
    // Outside the table of bank holidays.
    { weight: 1, arbitrary: fc.integer({ min: -700, max: DAYS_FROM_2019_TO_2035 + 700 }) },
  )
  .map((days) => step('2019-01-01', days));

const noSuchDate = fc.constantFrom('2027-02-29', '2027-13-01', '2026-11-31', '16/12/2026', '');

/** Closures are drawn from a drawer of ready-made sets: an engine's calendar is dear to make and cheap to use. */
type ClosureSet = RandomCase['closures'];
const anyClosure = fc
  .tuple(anyDate, fc.oneof(fc.nat(3), fc.nat(30)))
  .map(([from, days]) => ({ from, to: step(from, days) }));
const DRAWER: readonly ClosureSet[] = [
  [],
  ...fc.sample(fc.array(anyClosure, { minLength: 1, maxLength: 3 }), { seed: 1, numRuns: 150 }),
];

const between = (opens: string, closes: string) => ({ opens, closes });

/** How services are open: a door that opens in the hour that the clocks repeat is for other tests. */
const OPENINGS: readonly SlowOpening[] = [
  opening(between('07:00', '21:00'), between('07:00', '21:00'), 'closed'),
  opening(between('08:30', '17:00'), 'closed', 'closed'),
  opening(between('08:45', '16:45'), between('10:00', '14:00'), 'as weekday'),
  opening(between('09:00', '17:00'), 'closed', between('10:00', '12:00')),
  opening(between('00:30', '03:15'), between('00:30', '03:15'), between('12:00', '13:00')),
  opening(between('00:00', '24:00'), 'closed', 'closed'),
  opening(between('00:00', '24:00'), between('00:00', '24:00'), 'not stated'),
  opening(between('09:00', '17:00'), 'not stated', 'closed'),
  opening(between('17:00', '08:00'), between('00:00', '24:00'), 'as weekday'),
  opening(between('17:00', '08:00'), 'closed', between('09:00', '12:00')),
  opening('closed', 'closed', 'as weekday'),
];
const [EVERY_DAY] = OPENINGS;

const anyTime = fc
  .oneof(
    { weight: 4, arbitrary: fc.nat(24 * 60 - 1) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0, 7 * 60, 17 * 60, 21 * 60, 24 * 60 - 1) },
    { weight: 1, arbitrary: fc.integer({ min: 50, max: 130 }) },
  )
  .map((minute) => {
    const hour = String(Math.floor(minute / 60)).padStart(2, '0');
    return `${hour}:${String(minute % 60).padStart(2, '0')}`;
  });

/** The days on which the clocks change, and those beside them. */
const nearClockChange = fc
  .tuple(
    fc.constantFrom('2019-10-27', '2026-03-29', '2026-10-25', '2027-03-28', '2035-03-25'),
    fc.integer({ min: -4, max: 4 }),
  )
  .map(([sunday, days]) => step(sunday, days));

/** Random cases of some kinds of record, the first reading in this unit. Many an event is near a closure. */
export function randomCases(kinds: readonly Kind[], unit: Unit): fc.Arbitrary<RandomCase> {
  const byTheClock = isClockUnit(unit);
  const otherUnits = byTheClock ? [...CLOCK_UNITS, ...DAY_UNITS] : DAY_UNITS;
  const anyEventDate = byTheClock
    ? fc.oneof({ weight: 3, arbitrary: anyDate }, { weight: 1, arbitrary: nearClockChange })
    : anyDate;
  return fc
    .record({
      readings: anyReadings(kinds, unit, otherUnits),
      date: anyEventDate,
      other: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: -40, max: 40 }) },
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: noSuchDate },
      ),
      time: byTheClock
        ? fc.oneof(
            { weight: 30, arbitrary: anyTime },
            { weight: 1, arbitrary: fc.constant(undefined) },
          )
        : fc.constant(undefined),
      closureSet: fc.oneof(fc.constant(0), fc.nat(DRAWER.length - 1)),
      nearClosure: fc.option(fc.integer({ min: -10, max: 50 }), { nil: undefined }),
      countClosures: fc.boolean(),
      opening: byTheClock
        ? fc.oneof(
            { weight: 2, arbitrary: fc.constant(EVERY_DAY) },
            { weight: 7, arbitrary: fc.constantFrom(...OPENINGS, undefined) },
          )
        : fc.constant(undefined),
      horizon: fc.oneof(
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: 18, arbitrary: fc.nat(byTheClock ? 3 : 120) },
        { weight: 1, arbitrary: fc.nat(byTheClock ? 6 : 900) },
      ),
    })
    .map(({ date, other, time, closureSet, nearClosure, horizon, ...drawn }) => {
      const closures = DRAWER[closureSet] ?? [];
      const [closure] = closures;
      const { back } = drawn.readings[0];
      const near =
        closure && nearClosure !== undefined
          ? step(closure.from, back ? nearClosure : -nearClosure)
          : date;
      const at = (day: string): SlowMoment =>
        time === undefined ? { date: day } : { date: day, time };
      const another = typeof other === 'number' ? step(near, other) : other;
      return {
        ...drawn,
        closures,
        moments: {
          'the event': at(near),
          ...(another === undefined ? {} : { 'another event': at(another) }),
        },
        until: horizon === undefined ? undefined : step(near, horizon),
      };
    });
}
