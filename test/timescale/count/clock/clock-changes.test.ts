import { dueTime } from '../../a-reading.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englandAndWales } from '../../../../src/timescale/calendar/working-calendar.ts';
import { after, before, refused, timeOf, warningsOf } from '../../a-reading.ts';
import { EVERY_DAY } from './opening.ts';

// Luxon reads a local time by guessing from today's offset: the answers must not depend on the season of the test.
describe.each(['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z'])(
  'clock changes, as on %s',
  (now) => {
    beforeEach(() => {
      vi.useFakeTimers();
      vi.setSystemTime(new Date(now));
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    const hours = (reading: ReturnType<typeof after>, date: string, time: string) =>
      dueTime(reading, { date, time }, englandAndWales, EVERY_DAY);

    it('is really tested in that season', () => {
      expect(new Date().toISOString().slice(0, 7)).toBe(now.slice(0, 7));
    });

    it('counts through the hour that the spring change skips', () => {
      const result = hours(after(4, 'hours'), '2027-03-27', '22:30');
      expect(timeOf(result)).toBe('2027-03-28T03:30+01:00');
      expect(warningsOf(result)).toEqual([
        { code: 'clock-change', at: '2027-03-28T02:00+01:00', direction: 'forward' },
      ]);
    });

    it('counts through the hour that the autumn change repeats', () => {
      const result = hours(after(4, 'hours'), '2026-10-24', '23:30');
      expect(timeOf(result)).toBe('2026-10-25T02:30+00:00');
      expect(warningsOf(result)[0]).toEqual({
        code: 'clock-change',
        at: '2026-10-25T01:00+00:00',
        direction: 'back',
      });
    });

    it('counts back through both', () => {
      expect(timeOf(hours(before(4, 'hours'), '2027-03-28', '03:30'))).toBe(
        '2027-03-27T22:30+00:00',
      );
      expect(timeOf(hours(before(4, 'hours'), '2026-10-25', '02:30'))).toBe(
        '2026-10-24T23:30+01:00',
      );
    });

    it.each(['01:00', '01:30', '01:59'])('refuses 28 March 2027 at %s, which never was', (time) => {
      expect(refused(hours(after(4, 'hours'), '2027-03-28', time))).toEqual({
        code: 'no-such-time',
        date: '2027-03-28',
        time,
      });
      expect(refused(hours(after(4, 'service-hours'), '2027-03-28', time)).code).toBe(
        'no-such-time',
      );
    });

    it.each(['00:59', '02:00'])('takes 28 March 2027 at %s, beside the gap', (time) => {
      expect(hours(after(0, 'hours'), '2027-03-28', time).ok).toBe(true);
    });

    it.each([
      ['01:00', '2026-10-25T01:00+01:00'],
      ['01:30', '2026-10-25T01:30+01:00'],
      ['01:59', '2026-10-25T01:59+01:00'],
    ])(
      'takes the earlier of the two times that 25 October 2026 has %s, and says so',
      (time, at) => {
        const result = hours(after(0, 'hours'), '2026-10-25', time);
        expect(timeOf(result)).toBe(at);
        expect(warningsOf(result)[0]).toEqual({ code: 'repeated-time' });
      },
    );

    it.each([
      ['00:59', '2026-10-25T00:59+01:00'],
      ['02:00', '2026-10-25T02:00+00:00'],
    ])('knows 25 October 2026 at %s as a time that occurs once', (time, at) => {
      const result = hours(after(0, 'hours'), '2026-10-25', time);
      expect(timeOf(result)).toBe(at);
      expect(warningsOf(result).map(({ code }) => code)).not.toContain('repeated-time');
    });

    it('warns of every change that lies between, and of none that does not', () => {
      const codes = (from: string, figure: number) =>
        warningsOf(hours(after(figure, 'hours'), from, '12:00'))
          .filter(({ code }) => code === 'clock-change')
          .map((warning) => ('direction' in warning ? warning.direction : ''));
      expect(codes('2027-03-26', 24)).toEqual([]);
      expect(codes('2027-03-26', 48)).toEqual(['forward']);
      expect(codes('2027-03-28', 48)).toEqual([]);
      expect(codes('2026-10-01', 24 * 200)).toEqual(['back', 'forward']);
    });

    it('counts service hours over the night of the change', () => {
      expect(timeOf(hours(after(4, 'service-hours'), '2027-03-27', '22:30'))).toBe(
        '2027-03-28T11:00+01:00',
      );
    });
  },
);
