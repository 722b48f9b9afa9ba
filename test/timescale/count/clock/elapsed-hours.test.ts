import { dueTime } from '../../a-reading.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  englandAndWales,
  workingCalendar,
} from '../../../../src/timescale/calendar/working-calendar.ts';
import { after, answered, before, dateOf, refused, timeOf, warningsOf } from '../../a-reading.ts';
import { londonClock } from './slow-clock.ts';

const due = (reading: ReturnType<typeof after>, date: string, time?: string) =>
  dueTime(reading, { date, ...(time === undefined ? {} : { time }) }, englandAndWales);

describe('elapsed hours', () => {
  it('agree with the platform’s own clock at any time from 2019 to 2035', () => {
    const anyMinute = fc.integer({
      min: Date.UTC(2019, 0, 2) / 60_000,
      max: Date.UTC(2035, 11, 1) / 60_000,
    });
    // Around the changes of 2026 and 2027, where it is hardest.
    const nearChange = fc
      .tuple(
        fc.constantFrom(Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1)),
        fc.integer({ min: -6000, max: 6000 }),
      )
      .map(([change, minutes]) => change / 60_000 + minutes);
    fc.assert(
      fc.property(
        fc.oneof(anyMinute, nearChange),
        fc.nat(400),
        fc.constantFrom('minutes' as const, 'hours' as const),
        fc.boolean(),
        (startMinute, figure, unit, back) => {
          const start = londonClock(startMinute * 60_000);
          const earlier = londonClock((startMinute - 60) * 60_000);
          const secondOfTwo = start.date === earlier.date && start.time === earlier.time;
          const first = (startMinute - (secondOfTwo ? 60 : 0)) * 60_000;
          const length = figure * (unit === 'hours' ? 3_600_000 : 60_000);
          const end = londonClock(first + (back ? -length : length));
          const reading = (back ? before : after)(figure, unit);
          expect(timeOf(due(reading, start.date, start.time))).toBe(
            `${end.date}T${end.time}${end.offset}`,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('show one stretch that counts', () => {
    const answer = answered(due(after(24, 'hours'), '2027-03-27', '14:00'));
    expect(answer.kind === 'time' && answer.hours).toEqual([
      {
        from: '2027-03-27T14:00+00:00',
        to: '2027-03-28T15:00+01:00',
        kind: 'counted',
        minutes: 1440,
      },
    ]);
    expect(answer.date).toBe('2027-03-28');
  });

  it('count a range to its upper end', () => {
    expect(timeOf(due(after({ min: 24, max: 48 }, 'hours'), '2027-01-04', '09:00'))).toBe(
      '2027-01-06T09:00+00:00',
    );
  });

  it('name the working day before an end on a weekend, unless the event came after it', () => {
    expect(warningsOf(due(after(48, 'hours'), '2027-01-07', '09:00'))).toEqual([
      { code: 'due-not-a-working-day', workingDayBefore: '2027-01-08' },
    ]);
    expect(warningsOf(due(after(4, 'hours'), '2027-01-09', '09:00'))).toEqual([]);
  });

  it('name the last open day before an end in a closure', () => {
    const calendar = workingCalendar({ closures: [{ from: '2026-12-29', to: '2026-12-31' }] });
    const event = { date: '2026-12-24', time: '09:00' };
    expect(warningsOf(dueTime(after(144, 'hours'), event, calendar))).toEqual([
      { code: 'office-closed', openBefore: '2026-12-24' },
    ]);
  });

  it('are provisional where the working day beside the end is', () => {
    expect(warningsOf(due(after(24, 'hours'), '2029-01-02', '09:00'))).toEqual([
      { code: 'provisional', from: '2029-01-01' },
    ]);
  });

  it('need a time that can be read', () => {
    expect(refused(due(after(4, 'hours'), '2027-01-04'))).toEqual({ code: 'needs-time' });
    for (const time of ['24:00', '9:00', '12:60', '', '12:00:00']) {
      expect(refused(due(after(4, 'hours'), '2027-01-04', time))).toEqual({
        code: 'not-a-date',
        value: time,
      });
    }
    expect(refused(due(after(4, 'hours'), '2027-02-30', '09:00'))).toEqual({
      code: 'not-a-date',
      value: '2027-02-30',
    });
  });

  it('end where the calendar ends: a time after 9999 has no date', () => {
    expect(refused(due(after(24, 'hours'), '9999-12-31', '12:00'))).toEqual({
      code: 'not-a-date',
      value: '9999-12-31',
    });
    expect(refused(due(before(24, 'hours'), '0001-01-01', '12:00'))).toEqual({
      code: 'not-a-date',
      value: '0001-01-01',
    });
    expect(dateOf(due(after(1, 'hours'), '9999-12-31', '12:00'))).toBe('9999-12-31');
    expect(dateOf(due(before(1, 'hours'), '0001-01-01', '12:00'))).toBe('0001-01-01');
  });

  it.each([-1, 0.001])('refuse %s hours, which no record should hold', (figure) => {
    expect(() => due(after(figure, 'hours'), '2027-01-04', '09:00')).toThrow(
      new RangeError(`A count needs a whole number of 0 or more, not ${figure * 60}`),
    );
  });

  it('leave whole days to the day engine', () => {
    expect(dateOf(due(after(10, 'working-days'), '2026-12-16'))).toBe('2027-01-04');
  });
});
