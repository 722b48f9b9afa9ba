import { describe, expect, it } from 'vitest';
import { luxonClock } from '../../../src/timescale/clock.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { Outcome } from '../../../src/timescale/count/outcome.ts';
import type { Moment, Result } from '../../../src/timescale/count/result.ts';
import type { Unit } from '../../../src/timescale/record/amount.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { after } from '../a-reading.ts';
import { faultOf, hours, valueOf } from '../support.ts';

const reckoning = { calendar: englandAndWales, clock: luxonClock, hours };
const nine = { date: '2026-12-16', time: '09:00' };

/** The ends of a period from the first of numbered units to the last. */
function numbered(unit: Unit, first: number, last: number, moment: Moment, more = {}) {
  const reading = after({ min: first, max: last }, unit, { shape: 'numbered', ...more });
  return outcomeOf(reading, moment, reckoning);
}

function endsOf(result: Result<Outcome>): readonly (string | undefined)[] {
  const outcome = valueOf(result);
  if (outcome.kind !== 'window') {
    throw new Error(`A period was expected, not a ${outcome.kind}`);
  }
  return [outcome.begins.earliest, outcome.ends?.latest].map((end) =>
    end?.due?.kind === 'time' ? end.due.at : end?.date,
  );
}

describe('a rule of hours', () => {
  it('asks for the time before it asks for the clock', () => {
    const moment = { date: '2026-12-16' };
    const result = outcomeOf(after(4, 'hours'), moment, { calendar: englandAndWales });
    expect(faultOf(result)).toEqual({ code: 'needs-time' });
  });

  it('is refused without a clock, with the mend', () => {
    expect(() => outcomeOf(after(4, 'hours'), nine, { calendar: englandAndWales })).toThrow(
      new Error('A rule that counts hours needs a clock'),
    );
  });
});

describe('a figure that cannot be counted', () => {
  it.each(['days', 'working-days', 'hours'] as const)('is refused in %s', (unit) => {
    expect(() => outcomeOf(after(-1, unit), nine, reckoning)).toThrow(RangeError);
  });
});

describe('numbered stretches', () => {
  it('of hours and minutes run on the clock: hour 1 ends an hour after the event', () => {
    expect(endsOf(numbered('hours', 1, 3, nine))).toEqual([
      '2026-12-16T09:00+00:00',
      '2026-12-16T12:00+00:00',
    ]);
    expect(endsOf(numbered('minutes', 31, 60, nine))).toEqual([
      '2026-12-16T09:30+00:00',
      '2026-12-16T10:00+00:00',
    ]);
  });

  it('of service hours run while the service is open', () => {
    const evening = { date: '2026-12-16', time: '20:00' };
    const office = { hours: 'operating-hours' };
    expect(endsOf(numbered('service-hours', 2, 3, evening, office))).toEqual([
      '2026-12-16T21:00+00:00',
      '2026-12-17T09:00+00:00',
    ]);
  });

  it('of weeks end on the day before the next one begins', () => {
    expect(endsOf(numbered('weeks', 2, 3, nine))).toEqual(['2026-12-23', '2027-01-05']);
  });

  it('have no dates from a date that does not exist', () => {
    const fault = { code: 'not-a-date', value: '2027-02-31' };
    expect(faultOf(numbered('weeks', 1, 2, { date: '2027-02-31' }))).toEqual(fault);
  });

  it('have no end where it lies past the last year that can be written', () => {
    const fault = { code: 'not-a-date', value: '9999-12-27' };
    expect(faultOf(numbered('weeks', 1, 2, { date: '9999-12-27' }))).toEqual(fault);
  });
});
