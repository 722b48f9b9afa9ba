import { describe, expect, it } from 'vitest';
import { luxonClock } from '../../../src/timescale/count/clock/luxon-clock.ts';
import { numberedEnds, pointAt } from '../../../src/timescale/count/reckoning.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { after } from '../a-reading.ts';
import { dateOf, refused, timeOf } from '../a-reading.ts';
import { hours } from '../support.ts';

const reckoning = { calendar: englandAndWales, clock: luxonClock, hours };
const nine = { date: '2026-12-16', time: '09:00' };

describe('a rule of hours', () => {
  it('asks for the time before it asks for the clock', () => {
    const result = pointAt(
      after(4, 'hours'),
      4,
      { date: '2026-12-16' },
      { calendar: englandAndWales },
    );
    expect(refused(result)).toEqual({ code: 'needs-time' });
  });
});

describe('numbered stretches', () => {
  it('of hours and minutes run on the clock: hour 1 ends an hour after the event', () => {
    const [begins, ends] = numberedEnds(after(1, 'hours'), 1, 3, nine, reckoning);
    expect([timeOf(begins), timeOf(ends)]).toEqual([
      '2026-12-16T09:00+00:00',
      '2026-12-16T12:00+00:00',
    ]);
    const [from, to] = numberedEnds(after(1, 'minutes'), 31, 60, nine, reckoning);
    expect([timeOf(from), timeOf(to)]).toEqual([
      '2026-12-16T09:30+00:00',
      '2026-12-16T10:00+00:00',
    ]);
  });

  it('of service hours run while the service is open', () => {
    const evening = { date: '2026-12-16', time: '20:00' };
    const service = after(1, 'service-hours', { hours: 'operating-hours' });
    const [begins, ends] = numberedEnds(service, 2, 3, evening, reckoning);
    expect([timeOf(begins), timeOf(ends)]).toEqual([
      '2026-12-16T21:00+00:00',
      '2026-12-17T09:00+00:00',
    ]);
  });

  it('of weeks end on the day before the next one begins', () => {
    const [begins, ends] = numberedEnds(after(1, 'weeks'), 2, 3, nine, reckoning);
    expect([dateOf(begins), dateOf(ends)]).toEqual(['2026-12-23', '2027-01-05']);
  });

  it('have no dates from a date that does not exist', () => {
    const none = { date: '2027-02-31' };
    const fault = { code: 'not-a-date', value: '2027-02-31' };
    const [begins, ends] = numberedEnds(after(1, 'weeks'), 1, 2, none, reckoning);
    expect([refused(begins), refused(ends)]).toEqual([fault, fault]);
  });

  it('have no end where it lies past the last year that can be written', () => {
    const [begins, ends] = numberedEnds(after(1, 'weeks'), 1, 2, { date: '9999-12-27' }, reckoning);
    expect(dateOf(begins)).toBe('9999-12-27');
    expect(ends.ok).toBe(false);
  });
});
