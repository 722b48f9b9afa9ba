import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import type { TimescaleKind } from '../../../src/timescale/record/record.ts';
import type { ToldHeadline } from '../../../src/timescale/words/headline.ts';
import { tellHeadline } from '../../../src/timescale/words/headline.ts';
import { after } from '../a-reading.ts';

/** From 9:30 on Wednesday 16 December 2026, told on Sunday 20 December. */
interface Options {
  readonly kind?: TimescaleKind;
  readonly of?: number;
  readonly date?: string;
}

function told(
  readings: readonly ResolvedReading[],
  { kind = 'deadline', of = readings.length, date = '2026-12-16' }: Options = {},
): ToldHeadline {
  const reckoning = { calendar: englandAndWales, clock: luxonClock };
  const answers = readings.map((reading) => ({
    reading,
    result: outcomeOf(reading, { date, time: '09:30' }, reckoning),
  }));
  const minute = Date.UTC(2026, 11, 20, 12) / 60_000;
  return tellHeadline(answers, { kind, today: '2026-12-20', minute, readings: of });
}

const words = (headline: ToldHeadline): string =>
  headline.kind === 'none'
    ? headline.said
    : [headline.lead, headline.words, headline.tail, headline.stands?.words, headline.said]
        .filter((part) => part !== undefined && part !== '')
        .join(' | ');

const series = { basis: 'series', bound: 'exactly' } as const;
const period = { shape: 'length' } as const;
const begins = { shape: 'begins', bound: 'exactly' } as const;

describe('the headline', () => {
  it.each<[string, readonly ResolvedReading[], Options?]>([
    [
      'Work to | Saturday 26 December 2026 | 6 days left | In time up to the end of that day.',
      [after(10, 'days')],
    ],
    [
      'Work to | 1:30pm on Wednesday 16 December 2026 | Overdue by 3 days | In time if done by then.',
      [after(4, 'hours')],
    ],
    [
      'By the end of | Saturday 26 December 2026 | 6 days left',
      [after(10, 'days')],
      { kind: 'limit' },
    ],
    [
      'Work to | Saturday 26 December 2026 | 6 days left | In time on both readings of this clause.',
      [after(10, 'working-days'), after(10, 'days')],
    ],
    [
      'Work to | Saturday 26 December 2026 | 6 days left | In time on 1 of the 4 readings of this clause.',
      [after(10, 'days')],
      { of: 4 },
    ],
    [
      'Not before | Saturday 26 December 2026 | In time from then on.',
      [after(10, 'days', { bound: 'atLeast' })],
    ],
    [
      'From Monday 21 December 2026 to the end of | Thursday 24 December 2026 | 4 days left',
      [after({ min: 5, max: 8 }, 'days')],
    ],
    [
      'The first: on | Wednesday 6 January 2027 | 17 days left',
      [after(3, 'weeks', series)],
      { kind: 'recurrence' },
    ],
    [
      'Next: on | Wednesday 30 December 2026 | 10 days left | The same on both readings of this clause.',
      [after(3, 'weeks', series), after(21, 'days', series)],
      { kind: 'recurrence', date: '2026-10-07' },
    ],
    [
      'From Wednesday 16 December 2026 to the end of | Wednesday 13 January 2027 | at the latest',
      [after(4, 'weeks', period)],
      { kind: 'period' },
    ],
    [
      'From Wednesday 16 December 2026 to the end of | Wednesday 13 January 2027 | at least',
      [after(4, 'weeks', { ...period, bound: 'atLeast' })],
      { kind: 'period' },
    ],
    [
      'From Wednesday 16 December 2026 to the end of | Wednesday 13 January 2027 | These days lie in the period on both readings of this clause.',
      [after(4, 'weeks', period), after(6, 'weeks', period)],
      { kind: 'period' },
    ],
    [
      'From Wednesday 30 December 2026 to the end of | Wednesday 27 January 2027',
      [after({ min: 2, max: 6 }, 'weeks', { shape: 'span', bound: 'exactly' })],
      { kind: 'period' },
    ],
    [
      'Begins from Wednesday 30 December 2026 to the end of | Wednesday 13 January 2027',
      [after({ min: 2, max: 4 }, 'weeks', begins)],
      { kind: 'period' },
    ],
    [
      'Begins from Wednesday 6 January 2027 to the end of | Wednesday 13 January 2027 | Any day between is in time on both readings of this clause.',
      [after({ min: 2, max: 4 }, 'weeks', begins), after({ min: 3, max: 5 }, 'weeks', begins)],
      { kind: 'period' },
    ],
    [
      'From Tuesday 22 December 2026 to the end of | Thursday 24 December 2026 | 4 days left | Any day between is in time on both readings of this clause.',
      [after({ min: 5, max: 8 }, 'days'), after({ min: 6, max: 9 }, 'days')],
    ],
    [
      'From 1:30pm on Wednesday 16 December 2026 to | 5:30pm on Wednesday 16 December 2026 | Overdue by 3 days',
      [after({ min: 4, max: 8 }, 'hours')],
    ],
    [
      'At | 1:30pm on Wednesday 16 December 2026 | Overdue by 3 days',
      [after(4, 'hours', { bound: 'exactly' })],
    ],
    [
      'On or about | Saturday 26 December 2026 | 6 days left',
      [after(10, 'days', { bound: 'about' })],
    ],
    [
      'On or about | Wednesday 23 December 2026 | 3 days left | The same on both readings of this clause.',
      [after(7, 'days', { bound: 'about' }), after(1, 'weeks', { bound: 'about' })],
    ],
    [
      'Work to | Saturday 26 December 2026 | 6 days left | In time on all 3 readings of this clause.',
      [after(10, 'days'), after(11, 'days'), after(12, 'days')],
    ],
    [
      'On | Wednesday 6 January 2027 | 17 days left',
      [after(3, 'weeks', { basis: 'sinceLast', bound: 'exactly' })],
      { kind: 'recurrence' },
    ],
    [
      'Next: on | Wednesday 30 December 2026 | 10 days left',
      [after(3, 'weeks', series)],
      { kind: 'recurrence', date: '2026-10-07' },
    ],
    [
      'A reading of this clause has no date, so no one date is known to be in time on every one.',
      [after(8, 'working-days')],
      { date: '2035-12-28' },
    ],
    [
      'No one date is in time on every reading of this clause. Each has its own:',
      [after(7, 'days', { bound: 'exactly' }), after(8, 'days', { bound: 'exactly' })],
    ],
    [
      'No one date fits every reading of this clause: they name dates of different kinds.',
      [after(7, 'days'), after(8, 'days', { bound: 'atLeast' })],
    ],
    [
      'A reading of this clause has no date, so no one date is known to be in time on every one.',
      [after(7, 'days'), after(8, 'working-days')],
      { date: '2035-12-28' },
    ],
  ])('%s', (expected, readings, options) => {
    expect(words(told(readings, options))).toBe(expected);
  });
});
