import { describe, expect, it } from 'vitest';
import { luxonClock } from '../../src/timescale/clock/luxon-clock.ts';
import { dueDay } from '../../src/timescale/due-day.ts';
import { englandAndWales, workingCalendar } from '../../src/timescale/working-calendar.ts';
import { DAY_VECTORS, OUTSIDE_TABLE, TIME_VECTORS } from '../fixtures/golden-vectors.ts';
import { after, before, dateOf, refused, timeOf } from './a-reading.ts';

describe('golden vectors', () => {
  it.each(DAY_VECTORS)('$event, $figure $unit: $due ($why)', (vector) => {
    const reading = (vector.before ? before : after)(vector.figure, vector.unit);
    const calendar = vector.leftOut
      ? workingCalendar({ closures: [vector.leftOut], countClosures: true })
      : englandAndWales;
    expect(dateOf(dueDay(reading, vector.event, calendar))).toBe(vector.due);
  });

  it.each(OUTSIDE_TABLE)('$event, $figure $unit: no date ($why)', (vector) => {
    const reading = (vector.before ? before : after)(vector.figure, vector.unit);
    expect(refused(dueDay(reading, vector.event, englandAndWales))).toEqual({
      code: 'outside-table',
      tableFrom: '2019-01-01',
      tableUntil: '2035-12-31',
    });
  });

  it.each(TIME_VECTORS)('$date $time, $figure $unit: $at ($why)', (vector) => {
    const reading = (vector.before ? before : after)(vector.figure, vector.unit);
    expect(timeOf(luxonClock.dueTime(reading, vector, englandAndWales))).toBe(vector.at);
  });
});
