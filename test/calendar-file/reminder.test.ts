import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { reminderBefore, triggerOf } from '../../src/calendar-file/reminder.ts';
import type { Moment, ResolvedReading } from '../../src/timescale/index.ts';
import {
  dayAndTime,
  englandAndWales,
  fromDayNumber,
  londonInstant,
  londonMinutes,
  minuteOfDay,
  toDayNumber,
  utcMinutes,
  workingCalendar,
} from '../../src/timescale/index.ts';
import { after, before } from '../timescale/a-reading.ts';
import { aRule, anAnswer, parsed, reminderOf } from './a-file.ts';

/** When the reminder of a date is due that was counted from two weeks before it. */
function remindedAt(date: string, calendar = englandAndWales): string {
  const start = fromDayNumber((toDayNumber(date) ?? NaN) - 14);
  const answer = anAnswer(after(14, 'days'), { date: start }, { calendar });
  const [event] = parsed(calendarEntries(aRule(), [answer], calendar));
  return event ? reminderOf(event) : 'no event';
}

describe('the reminder of a whole day is at 9am on the working day before', () => {
  it.each([
    ['a day of the week', '2026-11-25', '2026-11-24T09:00:00'],
    ['a Monday', '2026-11-23', '2026-11-20T09:00:00'],
    ['a Sunday', '2026-11-22', '2026-11-20T09:00:00'],
    ['after a bank holiday', '2026-05-26', '2026-05-22T09:00:00'],
    ['after Christmas', '2026-12-29', '2026-12-24T09:00:00'],
    ['a Monday on which the clocks have gone forward', '2027-03-29', '2027-03-25T09:00:00'],
    ['a Monday on which the clocks have gone back', '2026-10-26', '2026-10-23T09:00:00'],
    ['outside the table: the day before', '2036-03-03', '2036-03-02T09:00:00'],
    ['on the first day of the table: the day before', '2019-01-01', '2018-12-31T09:00:00'],
  ])('%s', (_, date, expected) => {
    expect(remindedAt(date)).toBe(expected);
  });

  it('on which the office is open', () => {
    const calendar = workingCalendar({ closures: [{ from: '2026-12-29', to: '2026-12-31' }] });
    expect(remindedAt('2027-01-04', calendar)).toBe('2026-12-24T09:00:00');
  });
});

describe('the reminder of a time', () => {
  // Written in UTC: 9am in summer is 8am there.
  it.each([
    ['2026-11-23', '16:30', '2026-11-24T09:00:00Z'],
    ['2026-07-13', '16:30', '2026-07-14T08:00:00Z'],
    ['2026-03-26', '16:30', '2026-03-27T09:00:00Z'],
    ['2026-10-22', '16:30', '2026-10-23T08:00:00Z'],
  ])('48 hours from %s %s is 9am by the clock in England', (date, time, expected) => {
    const answer = anAnswer(after(48, 'hours'), { date, time });
    const [event] = parsed(calendarEntries(aRule(), [answer], englandAndWales));
    expect(event && reminderOf(event)).toBe(expected);
  });

  it('is reckoned through a change of the clock', () => {
    const start = { date: '2026-03-01' };
    const weekend = (at: string) =>
      reminderBefore({ date: at.slice(0, 10), at, start }, englandAndWales) / 60;
    expect(weekend('2026-03-23T09:00+00:00')).toBe(72);
    expect(weekend('2026-03-30T09:00+01:00')).toBe(71);
    expect(weekend('2026-10-26T09:00+00:00')).toBe(73);
  });

  it('refuses what is no date', () => {
    const start = { date: '2026-03-01' };
    expect(() => reminderBefore({ date: '2027-02-29', start }, englandAndWales)).toThrow(
      RangeError,
    );
  });
});

describe('a reminder never comes before counting began', () => {
  const remindedFrom = (reading: ResolvedReading, moment: Moment) =>
    parsed(calendarEntries(aRule(), [anAnswer(reading, moment)], englandAndWales)).map(reminderOf);

  it.each([
    [
      '4 hours: an hour before the time',
      after(4, 'hours'),
      '2026-12-16',
      '10:00',
      ['2026-12-16T13:00:00Z'],
    ],
    ['30 minutes: at once', after(30, 'minutes'), '2026-12-16', '10:00', ['2026-12-16T10:00:00Z']],
    [
      '24 hours over a weekend',
      after(24, 'hours'),
      '2026-12-18',
      '16:30',
      ['2026-12-19T15:30:00Z'],
    ],
    ['the same day', after(0, 'working-days'), '2026-12-16', undefined, ['2026-12-16T09:00:00']],
    [
      'the same day, in the afternoon',
      after(0, 'working-days'),
      '2026-12-16',
      '16:30',
      ['2026-12-16T16:30:00'],
    ],
    ['the day after', after(1, 'working-days'), '2026-12-16', undefined, ['2026-12-16T09:00:00']],
    [
      'the day after an afternoon',
      after(1, 'working-days'),
      '2026-12-16',
      '16:30',
      ['2026-12-17T09:00:00'],
    ],
    [
      'a period',
      after(4, 'weeks', { shape: 'length' }),
      '2026-12-16',
      undefined,
      ['2026-12-16T09:00:00', '2027-01-12T09:00:00'],
    ],
    [
      'what is counted back',
      before(2, 'working-days'),
      '2026-12-16',
      undefined,
      ['2026-12-11T09:00:00'],
    ],
  ] as const)('%s', (_, reading, date, time, expected) => {
    expect(remindedFrom(reading, time === undefined ? { date } : { date, time })).toEqual(expected);
  });

  it('whatever the rule and whenever it began', () => {
    const anyStart = fc.record({
      date: fc.integer({ min: 20_000, max: 22_000 }).map(fromDayNumber),
      time: fc.integer({ min: 0, max: 1439 }).map((minute) => dayAndTime(minute).time),
    });
    const units = ['hours', 'minutes', 'days', 'working-days', 'weeks'] as const;
    fc.assert(
      fc.property(anyStart, fc.constantFrom(...units), fc.nat(60), (start, unit, figure) => {
        const answer = anAnswer(after(figure, unit), start);
        fc.pre(answer.result.ok);
        const [event] = parsed(calendarEntries(aRule(), [answer], englandAndWales));
        const reminder = event === undefined ? '' : reminderOf(event);
        const began = londonMinutes(toDayNumber(start.date) ?? NaN, minuteOfDay(start.time) ?? NaN);
        const rings = reminder.endsWith('Z')
          ? utcMinutes(reminder)
          : utcMinutes(
              londonInstant({ date: reminder.slice(0, 10), time: reminder.slice(11, 16) }),
            );
        expect(rings).toBeGreaterThanOrEqual(began);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  [900, true, '-PT15H'],
  [3780, true, '-P2DT15H'],
  [3780, false, '-PT63H'],
  [3930, false, '-PT65H30M'],
  [45, false, '-PT45M'],
  [0, false, 'PT0M'],
  [-540, true, 'PT9H'],
  [-990, true, 'PT16H30M'],
  [1440, true, '-P1DT0M'],
])('%i minutes are written %s: %s', (minutes, wholeDay, expected) => {
  expect(triggerOf(minutes, wholeDay)).toBe(expected);
});
