import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import type { Moment } from '../../../src/timescale/count/result.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { tellAlone } from '../../../src/timescale/words/headline.ts';
import { awaitedWords } from '../../../src/timescale/words/reading-name.ts';
import { tellLine } from '../../../src/timescale/words/tell-line.ts';
import { after, before } from '../a-reading.ts';

const answer = (reading: ResolvedReading, moment: Moment) => ({
  index: 1,
  reading,
  result: outcomeOf(reading, moment, { calendar: englandAndWales, clock: luxonClock }),
});

/** Minutes since the start of 1970 at a time of the winter, when London's is UTC. */
const minuteAt = (time: string): number => Date.parse(`${time}Z`) / 60_000;

function standing(reading: ResolvedReading, now: string, moment: Moment = { date: '2026-12-16' }) {
  const present = { today: now.slice(0, 10), minute: minuteAt(now) };
  return tellAlone(answer(reading, moment), { kind: 'deadline', readings: 1, ...present })?.stands;
}

describe('how a deadline of days stands to the present', () => {
  it.each([
    ['2026-12-16T12:00', '10 days left', false],
    ['2026-12-25T12:00', '1 day left', false],
    ['2026-12-26T00:00', 'Due today', false],
    ['2026-12-26T23:59', 'Due today', false],
    ['2026-12-27T00:00', 'Overdue by 1 day', true],
    ['2027-01-05T12:00', 'Overdue by 10 days', true],
  ])('on %s: %s', (now, words, late) => {
    expect(standing(after(10, 'days'), now)).toEqual({ words, late });
  });

  it('is the same for one that counts back', () => {
    expect(standing(before(10, 'days', { bound: 'atLeast' }), '2026-12-07T12:00')).toEqual({
      words: 'Overdue by 1 day',
      late: true,
    });
  });
});

describe('how a deadline of hours stands to the present', () => {
  const moment = { date: '2026-12-16', time: '09:00' };

  it.each([
    ['2026-12-16T09:00', '3 days left', false],
    ['2026-12-16T09:01', '2 days left', false],
    ['2026-12-17T09:00', '2 days left', false],
    ['2026-12-18T08:59', '1 day left', false],
    ['2026-12-18T09:01', '23 hours left', false],
    ['2026-12-19T08:00', '1 hour left', false],
    ['2026-12-19T08:01', 'Less than 1 hour left', false],
    ['2026-12-19T09:00', 'Less than 1 hour left', false],
    ['2026-12-19T09:01', 'Overdue by less than 1 hour', true],
    ['2026-12-19T10:00', 'Overdue by 1 hour', true],
    ['2026-12-20T08:59', 'Overdue by 23 hours', true],
    ['2026-12-20T09:00', 'Overdue by 1 day', true],
    ['2026-12-21T09:00', 'Overdue by 2 days', true],
  ])('at %s: %s', (now, words, late) => {
    expect(standing(after(72, 'hours'), now, moment)).toEqual({ words, late });
  });
});

describe('what does not stand to the present', () => {
  const now = '2027-03-01T12:00';

  it('is a first day, a period and what has no date', () => {
    expect(standing(after(10, 'days', { bound: 'atLeast' }), now)).toBeUndefined();
    expect(standing(after(2, 'weeks', { shape: 'length' }), now)).toBeUndefined();
    expect(standing(after(4, 'hours'), now)).toBeUndefined();
  });
});

it('a series stands to the present by its next date', () => {
  const series = after(3, 'weeks', { bound: 'exactly', basis: 'series' });
  expect(standing(series, '2027-03-01T12:00')).toEqual({ words: '9 days left', late: false });
});

describe('the line of an answer', () => {
  it('has the number of its reading, from 1, and the record’s own words where it has any', () => {
    const plain = tellLine(answer(after(10, 'days'), { date: '2026-12-16' }), {});
    expect(plain).toMatchObject({ kind: 'date', number: 2, id: 'from-the-event' });
    expect(plain).not.toHaveProperty('text');
    const worded = after(4, 'hours', { text: 'By the clock.' });
    expect(tellLine(answer(worded, { date: '2026-12-16' }), {})).toMatchObject({
      kind: 'no date',
      number: 2,
      text: 'By the clock.',
    });
  });

  it('tells the next date of a series from today on, today’s own among them, while there is one', () => {
    const weekly = after(1, 'weeks', { bound: 'exactly', basis: 'series' });
    const next = (today: string) => {
      const told = tellLine(answer(weekly, { date: '2026-12-16' }), { today });
      return told.kind === 'date' ? told.next : undefined;
    };
    expect(next('2026-12-23')).toBeUndefined();
    expect(next('2026-12-24')).toBe('Next from today: Wednesday 30 December 2026');
    expect(next('2026-12-30')).toBe('Next from today: Wednesday 30 December 2026');
    expect(next('2029-01-01')).toBeUndefined();
  });

  it('has no next date where there is but one', () => {
    const since = after(1, 'weeks', { basis: 'sinceLast' });
    const told = tellLine(answer(since, { date: '2026-12-16' }), { today: '2026-12-24' });
    expect(told).not.toHaveProperty('next');
  });

  it('says of an event that is awaited what its date would show', () => {
    expect(awaitedWords('the panel')).toBe(
      'It may also count from the panel: enter that date to see it.',
    );
  });
});
