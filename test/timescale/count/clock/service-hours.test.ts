import { dueTime } from '../../a-reading.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../../../src/timescale/record/opening-hours.ts';
import { WEEKDAYS } from '../../../../src/timescale/record/opening-hours.ts';
import {
  englandAndWales,
  workingCalendar,
} from '../../../../src/timescale/calendar/working-calendar.ts';
import { after, answered, before, refused, timeOf, warningsOf } from '../../a-reading.ts';
import { drawnElsewhere } from '../../../elsewhere.ts';
import { drawn } from '../../random/random-part.ts';
import { SLOW_HOLIDAYS, weekday } from '../../slow/slow-holidays.ts';
import { EVERY_DAY, OFFICE, opening } from './opening.ts';
import { londonClock } from './slow-clock.ts';

const count = (
  reading: ReturnType<typeof after>,
  at: string,
  hours: OpeningHours | undefined = EVERY_DAY,
  calendar = englandAndWales,
) => {
  const [date = '', time = ''] = at.split(' ');
  return dueTime(reading, { date, time }, calendar, hours);
};
const due = (figure: number, at: string, hours = EVERY_DAY) =>
  timeOf(count(after(figure, 'service-hours'), at, hours));
const dueBack = (figure: number, at: string, hours = EVERY_DAY) =>
  timeOf(count(before(figure, 'service-hours'), at, hours));
const rowsOf = (result: ReturnType<typeof count>) => {
  const answer = answered(result);
  return answer.kind === 'time' ? answer.hours : [];
};

describe('service hours', () => {
  it('start at the next opening: received Saturday 22:30, due Sunday 11:00', () => {
    const result = count(after(4, 'service-hours'), '2027-03-27 22:30');
    expect(timeOf(result)).toBe('2027-03-28T11:00+01:00');
    expect(rowsOf(result)).toEqual([
      {
        from: '2027-03-27T22:30+00:00',
        to: '2027-03-28T07:00+01:00',
        kind: 'closed',
        minutes: 0,
        reason: 'closed overnight',
      },
      {
        from: '2027-03-28T07:00+01:00',
        to: '2027-03-28T11:00+01:00',
        kind: 'counted',
        minutes: 240,
      },
    ]);
  });

  it('stop overnight, at weekends and on bank holidays, and say why', () => {
    const result = count(after(2, 'service-hours'), '2026-12-24 16:00', OFFICE);
    expect(timeOf(result)).toBe('2026-12-29T09:30+00:00');
    expect(
      rowsOf(result).map(({ kind, reason, minutes }) => reason ?? `${kind} ${minutes}`),
    ).toEqual([
      'counted 60',
      'closed overnight',
      'Christmas Day',
      'closed on Saturday',
      'closed on Sunday',
      'Boxing Day (substitute day)',
      'closed overnight',
      'counted 60',
    ]);
  });

  it('end at closing time where the count ends exactly there', () => {
    expect(due(4, '2027-01-04 17:00')).toBe('2027-01-04T21:00+00:00');
    expect(due(14, '2027-01-04 22:00')).toBe('2027-01-05T21:00+00:00');
    expect(due(5, '2027-01-04 17:00')).toBe('2027-01-05T08:00+00:00');
  });

  it('count nothing from closing time or before opening', () => {
    expect(due(1, '2027-01-04 21:00')).toBe('2027-01-05T08:00+00:00');
    expect(due(1, '2027-01-04 05:00')).toBe('2027-01-04T08:00+00:00');
    expect(due(0, '2027-01-04 21:00')).toBe('2027-01-05T07:00+00:00');
    expect(due(0, '2027-01-04 12:00')).toBe('2027-01-04T12:00+00:00');
  });

  it('count back the same way', () => {
    const result = count(before(4, 'service-hours'), '2027-01-05 09:00');
    expect(timeOf(result)).toBe('2027-01-04T19:00+00:00');
    expect(rowsOf(result).map(({ from }) => from)).toEqual([
      '2027-01-05T07:00+00:00',
      '2027-01-04T21:00+00:00',
      '2027-01-04T19:00+00:00',
    ]);
    expect(dueBack(2, '2027-01-05 09:00')).toBe('2027-01-05T07:00+00:00');
    expect(dueBack(4, '2027-01-04 22:30')).toBe('2027-01-04T17:00+00:00');
    expect(dueBack(0, '2027-01-05 05:00')).toBe('2027-01-04T21:00+00:00');
    expect(dueBack(2, '2026-12-29 09:30', OFFICE)).toBe('2026-12-24T16:00+00:00');
  });

  it('take a bank holiday’s own hours, or the weekday’s where it is an ordinary day', () => {
    const day = { opens: '09:00', closes: '17:00' };
    const short = opening(day, 'closed', { opens: '10:00', closes: '12:00' });
    expect(due(3, '2026-05-22 16:00', short)).toBe('2026-05-25T12:00+01:00');
    expect(due(3, '2026-05-22 16:00', opening(day, 'closed', 'as weekday'))).toBe(
      '2026-05-25T11:00+01:00',
    );
  });

  it('run through the night where the service does', () => {
    const nights = opening({ opens: '17:00', closes: '08:00' }, 'closed', 'closed');
    expect(due(4, '2027-01-04 22:00', nights)).toBe('2027-01-05T02:00+00:00');
    expect(due(2, '2027-01-04 12:00', nights)).toBe('2027-01-04T19:00+00:00');
    expect(dueBack(2, '2027-01-05 01:00', nights)).toBe('2027-01-04T23:00+00:00');
    // Friday's shift runs into Saturday; the next begins on Monday evening.
    const weekend = count(after(4, 'service-hours'), '2027-01-09 06:00', nights);
    expect(timeOf(weekend)).toBe('2027-01-11T19:00+00:00');
    expect(rowsOf(weekend).map(({ reason }) => reason ?? 'counted')).toEqual([
      'counted',
      'closed on Saturday',
      'closed on Sunday',
      'closed by day',
      'counted',
    ]);
  });

  it('tell the day’s own closing from the night’s', () => {
    const nights = opening(
      { opens: '17:00', closes: '08:00' },
      { opens: '17:00', closes: '08:00' },
      'as weekday',
    );
    const result = count(after(2, 'service-hours'), '2027-01-05 07:00', nights);
    expect(timeOf(result)).toBe('2027-01-05T18:00+00:00');
    expect(rowsOf(result).map(({ reason }) => reason ?? 'counted')).toEqual([
      'counted',
      'closed by day',
      'counted',
    ]);
  });

  it('give no date where the hours of a day that matters are not stated', () => {
    const weekendNotStated = opening({ opens: '09:00', closes: '17:00' }, 'not stated', 'closed');
    expect(due(2, '2027-01-07 16:00', weekendNotStated)).toBe('2027-01-08T10:00+00:00');
    expect(refused(count(after(2, 'service-hours'), '2027-01-08 16:00', weekendNotStated))).toEqual(
      {
        code: 'hours-not-stated',
        date: '2027-01-09',
      },
    );
    const holidayNotStated = { ...EVERY_DAY, bankHoliday: 'not stated' as const };
    expect(refused(count(after(4, 'service-hours'), '2026-05-24 20:00', holidayNotStated))).toEqual(
      { code: 'hours-not-stated', date: '2026-05-25' },
    );
  });

  it('give no date without hours, or with hours that are never open', () => {
    const fault = { code: 'hours-not-stated', date: '2027-01-04' };
    const reading = after(1, 'service-hours');
    const event = { date: '2027-01-04', time: '09:00' };
    expect(refused(dueTime(reading, event, englandAndWales))).toEqual(fault);
    const shut = opening('closed', 'closed', 'as weekday');
    expect(refused(dueTime(reading, event, englandAndWales, shut))).toEqual(fault);
  });

  it('give no date outside the bank-holiday table, unless bank holidays are ordinary days', () => {
    const late = '2035-12-31 20:00';
    expect(refused(count(after(4, 'service-hours'), late))).toEqual({
      code: 'outside-table',
      tableFrom: '2019-01-01',
      tableUntil: '2035-12-31',
    });
    const always = { ...EVERY_DAY, bankHoliday: 'as weekday' as const };
    expect(due(4, late, always)).toBe('2036-01-01T10:00+00:00');
  });

  it('close on the days that the user asks to leave out, and only then', () => {
    const closures = [{ from: '2027-03-28', to: '2027-03-28' }];
    const reading = after(4, 'service-hours');
    const overlay = count(reading, '2027-03-27 22:30', EVERY_DAY, workingCalendar({ closures }));
    expect(timeOf(overlay)).toBe('2027-03-28T11:00+01:00');
    expect(warningsOf(overlay)).toContainEqual({ code: 'office-closed', openBefore: '2027-03-25' });
    const leftOut = workingCalendar({ closures, countClosures: true });
    // Monday 29 March 2027 is Easter Monday.
    expect(timeOf(count(reading, '2027-03-27 22:30', EVERY_DAY, leftOut))).toBe(
      '2027-03-30T11:00+01:00',
    );
  });

  it('are provisional where a projected bank holiday might have mattered', () => {
    expect(warningsOf(count(after(1, 'service-hours'), '2028-12-31 20:30'))).toEqual([
      { code: 'provisional', from: '2029-01-01' },
    ]);
    expect(warningsOf(count(after(1, 'service-hours'), '2028-12-30 12:00'))).toEqual([]);
  });

  it('are never provisional where bank holidays are ordinary days', () => {
    const always = { ...EVERY_DAY, bankHoliday: 'as weekday' as const };
    expect(warningsOf(count(after(1, 'service-hours'), '2029-01-02 12:00', always))).toEqual([]);
  });

  it('give no date beyond the last that can be written', () => {
    const always = { ...EVERY_DAY, bankHoliday: 'as weekday' as const };
    expect(refused(count(after(4, 'service-hours'), '9999-12-31 20:00', always))).toEqual({
      code: 'not-a-date',
      value: 'after 9999-12-31',
    });
    expect(due(1, '9999-12-31 12:00', always)).toBe('9999-12-31T13:00+00:00');
  });

  it('count back from midnight without the day that begins there', () => {
    const unknownSunday = {
      ...EVERY_DAY,
      days: { ...EVERY_DAY.days, sunday: 'not stated' as const },
    };
    expect(dueBack(1, '2027-01-10 00:00', unknownSunday)).toBe('2027-01-09T20:00+00:00');
    const unknownSaturday = {
      ...EVERY_DAY,
      days: { ...EVERY_DAY.days, saturday: 'not stated' as const },
    };
    expect(due(1, '2027-01-10 00:00', unknownSaturday)).toBe('2027-01-10T08:00+00:00');
  });

  it('say "closed by day" before hours that run from the evening to midnight', () => {
    const evenings = opening({ opens: '18:00', closes: '24:00' }, 'closed', 'closed');
    const rows = rowsOf(count(after(1, 'service-hours'), '2027-01-05 12:00', evenings));
    expect(rows.map(({ reason }) => reason ?? 'counted')).toEqual(['closed by day', 'counted']);
  });

  it('throw for opening hours that no record should hold', () => {
    const neverClosing = opening({ opens: '09:00', closes: '09:00' }, 'closed', 'closed');
    const misspelt = opening({ opens: '7am', closes: '21:00' }, 'closed', 'closed');
    const reading = after(1, 'service-hours');
    expect(() => count(reading, '2027-01-04 09:00', neverClosing)).toThrow(
      new RangeError('"09:00" to "09:00" are no opening hours'),
    );
    expect(() => count(reading, '2027-01-04 09:00', misspelt)).toThrow(RangeError);
  });
});

describe('service hours against a slow count, minute by minute', () => {
  function hoursOf(date: string, hours: OpeningHours) {
    const holiday = SLOW_HOLIDAYS.has(date) && hours.bankHoliday !== 'as weekday';
    const name = WEEKDAYS[(weekday(date) + 6) % 7] ?? 'sunday';
    const stated = holiday ? hours.bankHoliday : hours.days[name];
    return typeof stated === 'object' ? stated : undefined;
  }

  // Open by today's own hours, or by yesterday's where those close in the morning.
  function isOpen(instant: number, hours: OpeningHours): boolean {
    const { date, time } = londonClock(instant);
    const today = hoursOf(date, hours);
    const late = today !== undefined && today.closes < today.opens;
    if (today !== undefined && today.opens <= time && (late || time < today.closes)) return true;
    const yesterday = hoursOf(
      new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10),
      hours,
    );
    return yesterday !== undefined && yesterday.closes < yesterday.opens && time < yesterday.closes;
  }

  // Each minute is open or not; the answer is the end of the last one wanted.
  function countSlowly(start: number, minutes: number, back: boolean, hours: OpeningHours): string {
    let instant = start;
    for (let left = minutes; left > 0;) {
      left -= isOpen(back ? instant - 60_000 : instant, hours) ? 1 : 0;
      instant += back ? -60_000 : 60_000;
    }
    const end = londonClock(instant);
    return `${end.date}T${end.time}${end.offset}`;
  }

  const nightShift = { opens: '00:30', closes: '03:15' };
  const anyHours = fc.constantFrom<OpeningHours>(
    EVERY_DAY,
    OFFICE,
    opening({ opens: '08:45', closes: '16:45' }, { opens: '10:00', closes: '14:00' }, 'as weekday'),
    opening(nightShift, nightShift, { opens: '12:00', closes: '13:00' }),
    opening({ opens: '00:00', closes: '24:00' }, 'closed', 'closed'),
    opening({ opens: '17:00', closes: '08:00' }, { opens: '22:00', closes: '03:30' }, 'closed'),
    opening({ opens: '20:30', closes: '09:15' }, { opens: '09:00', closes: '12:00' }, 'as weekday'),
    opening({ opens: '18:00', closes: '00:00' }, 'closed', { opens: '23:00', closes: '02:00' }),
  );
  const anyStart = fc.oneof(
    fc.integer({ min: Date.UTC(2019, 1, 1) / 60_000, max: Date.UTC(2035, 9, 1) / 60_000 }),
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2026, 9, 25),
          Date.UTC(2027, 2, 28),
          Date.UTC(2026, 11, 25),
          Date.UTC(2027, 11, 31),
        ),
        fc.integer({ min: -6000, max: 6000 }),
      )
      .map(([near, minutes]) => near / 60_000 + minutes),
  );

  it('agrees from 2019 to 2035, after and before', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        anyHours,
        (startMinute, figure, back, hours) => {
          const start = startMinute * 60_000;
          const { date, time } = londonClock(start);
          fc.pre(londonClock(start - 3_600_000).time !== time);
          const reading = (back ? before : after)(figure, 'service-hours');
          expect(timeOf(count(reading, `${date} ${time}`, hours))).toBe(
            countSlowly(start, figure * 60, back, hours),
          );
        },
      ),
      { numRuns: drawn(drawnElsewhere(150)) },
    );
  });
});
