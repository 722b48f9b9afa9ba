import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import { lastMoment, withoutWorking } from '../../../src/timescale/count/last-moment.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { after } from '../a-reading.ts';
import { valueOf } from '../support.ts';

/** When what a reading brings about happens, counted from 16 December 2026 at nine. */
function brought(reading: ResolvedReading) {
  const moment = { date: '2026-12-16', time: '09:00' };
  const reckoning = { calendar: englandAndWales, clock: luxonClock };
  const edge = lastMoment(valueOf(outcomeOf(reading, moment, reckoning)));
  return edge && withoutWorking(edge);
}

describe('what a rule brings about', () => {
  it('happens on the day on which it falls due, or at the minute', () => {
    expect(brought(after(2, 'days'))).toStrictEqual({ date: '2026-12-18' });
    expect(brought(after(2, 'hours'))).toStrictEqual({ date: '2026-12-16', time: '11:00' });
  });

  it('happens at the latest end of a period', () => {
    expect(brought(after(2, 'weeks', { shape: 'length' }))).toStrictEqual({ date: '2026-12-30' });
  });

  it('has no date where a period has no latest end, or only a beginning', () => {
    expect(brought(after(2, 'weeks', { shape: 'length', bound: 'atLeast' }))).toBeUndefined();
    expect(brought(after({ min: 2, max: 4 }, 'weeks', { shape: 'begins' }))).toBeUndefined();
  });

  it('has no date where it goes on recurring', () => {
    expect(brought(after(3, 'weeks', { basis: 'series' }))).toBeUndefined();
  });
});
