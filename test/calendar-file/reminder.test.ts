import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { reminderBefore, triggerOf } from '../../src/calendar-file/reminder.ts';
import { englandAndWales, workingCalendar } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import { aRule, anAnswer, parsed, reminderOf } from './a-file.ts';

function remindedAt(date: string, calendar = englandAndWales): string {
  const answer = anAnswer(after(0, 'days'), { date }, { calendar });
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
    ['2026-11-24', '16:30', '2026-11-24T09:00:00Z'],
    ['2026-07-14', '16:30', '2026-07-14T08:00:00Z'],
    ['2026-03-27', '16:30', '2026-03-27T09:00:00Z'],
    ['2026-10-23', '16:30', '2026-10-23T08:00:00Z'],
  ])('24 hours from %s %s is 9am by the clock in England', (date, time, expected) => {
    const answer = anAnswer(after(24, 'hours'), { date, time });
    const [event] = parsed(calendarEntries(aRule(), [answer], englandAndWales));
    expect(event && reminderOf(event)).toBe(expected);
  });

  it('is reckoned through a change of the clock', () => {
    const weekend = (at: string) => reminderBefore(at.slice(0, 10), at, englandAndWales) / 60;
    expect(weekend('2026-03-23T09:00+00:00')).toBe(72);
    expect(weekend('2026-03-30T09:00+01:00')).toBe(71);
    expect(weekend('2026-10-26T09:00+00:00')).toBe(73);
  });

  it('refuses what is no date', () => {
    expect(() => reminderBefore('2027-02-29', undefined, englandAndWales)).toThrow(RangeError);
  });
});

it.each([
  [900, true, '-PT15H'],
  [3780, true, '-P2DT15H'],
  [3780, false, '-PT63H'],
  [3930, false, '-PT65H30M'],
  [45, false, '-PT45M'],
])('%i minutes are written %s: %s', (minutes, wholeDay, expected) => {
  expect(triggerOf(minutes, wholeDay)).toBe(expected);
});
