import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import type { Moment } from '../../../src/timescale/count/result.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { pointWords } from '../../../src/timescale/words/point-words.ts';
import type { ToldPoint } from '../../../src/timescale/words/tell-points.ts';
import { SIDE_WORDS, pointTitle, tellPoints } from '../../../src/timescale/words/tell-points.ts';
import { after, before } from '../a-reading.ts';

const EVENT: Moment = { date: '2026-12-16' };

function points(reading: ResolvedReading, moment = EVENT): readonly ToldPoint[] {
  const result = outcomeOf(reading, moment, {
    calendar: englandAndWales,
    clock: luxonClock,
  });
  return tellPoints({ reading, moment, result }, { noun: 'allocation' });
}

/** A date's line as a list in order of date prints it, and the title of its entry in a calendar. */
const lines = (reading: ResolvedReading, moment = EVENT): readonly string[] =>
  points(reading, moment).map(
    (point) =>
      `${point.words}: ${pointWords(point)} | ${pointTitle([point.kind], 'Phase 1')} | ${point.end}`,
  );

const period = (more: Partial<ResolvedReading>, figure: ResolvedReading['figure'] = 2) =>
  after(figure, 'weeks', { shape: 'length', ...more });

describe('the dates of an answer, one by one', () => {
  it.each<[string, ResolvedReading, readonly string[]]>([
    [
      'a deadline has its last day',
      after(10, 'days'),
      ['Saturday 26 December 2026: the last day | Deadline: Phase 1 | last'],
    ],
    [
      'a day that is exactly so long after has itself',
      after(10, 'days', { bound: 'exactly' }),
      ['Saturday 26 December 2026: on this day | Date: Phase 1 | last'],
    ],
    [
      'a day that is about so long after is no more than that',
      after(10, 'days', { bound: 'about' }),
      ['Saturday 26 December 2026: on or about this day | About this date: Phase 1 | last'],
    ],
    [
      'what is not before a day has its first day',
      after(10, 'days', { bound: 'atLeast' }),
      ['Saturday 26 December 2026: on this day or after it | Not before this date: Phase 1 | last'],
    ],
    [
      'at least so long before an event there is a last day',
      before(10, 'days', { bound: 'atLeast' }),
      ['Sunday 6 December 2026: the last day | Deadline: Phase 1 | last'],
    ],
    [
      'a range has both its ends',
      after({ min: 2, max: 3 }, 'weeks', { bound: 'exactly' }),
      [
        'Wednesday 30 December 2026: the first day | Earliest date: Phase 1 | first',
        'Wednesday 6 January 2027: the last day | Latest date: Phase 1 | last',
      ],
    ],
    [
      'a period has its beginning and its end',
      period({ bound: 'exactly' }),
      [
        'Wednesday 16 December 2026: begins | Begins: Phase 1 | begins',
        'Wednesday 30 December 2026: ends | Ends: Phase 1 | ends by',
      ],
    ],
    [
      'a period of up to N may end on the day on which it begins, which is not told twice',
      period({ bound: 'atMost' }),
      [
        'Wednesday 16 December 2026: begins | Begins: Phase 1 | begins',
        'Wednesday 30 December 2026: ends at the latest | Ends at the latest: Phase 1 | ends by',
      ],
    ],
    [
      'a period of a range has its end at the earliest and at the latest',
      period({ bound: 'exactly' }, { min: 2, max: 3 }),
      [
        'Wednesday 16 December 2026: begins | Begins: Phase 1 | begins',
        'Wednesday 30 December 2026: ends at the earliest | Ends at the earliest: Phase 1 | ends',
        'Wednesday 6 January 2027: ends at the latest | Ends at the latest: Phase 1 | ends by',
      ],
    ],
    [
      'a period of at least N has no latest end',
      period({ bound: 'atLeast' }),
      [
        'Wednesday 16 December 2026: begins | Begins: Phase 1 | begins',
        'Wednesday 30 December 2026: ends at the earliest | Ends at the earliest: Phase 1 | ends',
      ],
    ],
    [
      'of a period of about N the beginning is certain, and the end is not',
      period({ bound: 'about' }),
      [
        'Wednesday 16 December 2026: begins | Begins: Phase 1 | begins',
        'Wednesday 30 December 2026: ends on or about this day | Ends about this date: Phase 1 | ends by',
      ],
    ],
    [
      'a period that begins in about N begins on about that day',
      after(2, 'weeks', { shape: 'begins', bound: 'about' }),
      [
        'Wednesday 30 December 2026: begins on or about this day | Begins about this date: Phase 1 | begins',
      ],
    ],
    [
      'a period that begins in a range has both its beginnings, and no end',
      after({ min: 2, max: 3 }, 'weeks', { shape: 'begins', bound: 'exactly' }),
      [
        'Wednesday 30 December 2026: begins at the earliest | Begins at the earliest: Phase 1 | begins',
        'Wednesday 6 January 2027: begins at the latest | Begins at the latest: Phase 1 | begins by',
      ],
    ],
  ])('%s', (_, reading, expected) => {
    expect(lines(reading)).toEqual(expected);
  });

  it('have, in a recurrence, their places in it: 24 at most', () => {
    const weekly = points(after(1, 'weeks', { bound: 'exactly', basis: 'series' }));
    expect(weekly).toHaveLength(24);
    expect(weekly.map(({ occurrence }) => occurrence)).toEqual(
      Array.from({ length: 24 }, (_, place) => place + 1),
    );
    expect(weekly[1]).toMatchObject({
      words: 'Wednesday 30 December 2026',
      datetime: '2026-12-30',
      kind: 'on',
    });
  });

  it('are, of a recurrence by a range, those at the latest', () => {
    const range = after({ min: 4, max: 6 }, 'weeks', { bound: 'exactly', basis: 'series' });
    expect(points(range)[0]).toMatchObject({ kind: 'latest', end: 'last', datetime: '2027-01-27' });
  });

  it('are one where what happened last is all that it counts from, and it has no place', () => {
    const [only, ...others] = points(after(3, 'weeks', { basis: 'sinceLast' }));
    expect(others).toEqual([]);
    expect(only).not.toHaveProperty('occurrence');
    expect(only).toMatchObject({ kind: 'by', words: 'Wednesday 6 January 2027' });
  });

  it('say each the whole answer, how it was counted and what must be known beside it', () => {
    const [first, last] = points(after({ min: 10, max: 12 }, 'days', { bound: 'exactly' }));
    const sentence = 'From Saturday 26 December 2026 to the end of Monday 28 December 2026';
    expect([first?.sentence, last?.sentence]).toEqual([sentence, sentence]);
    expect(first?.counted).toBe(
      '10 days after allocation (Wednesday 16 December 2026), counting every day.',
    );
    expect(last?.counted).toContain('12 days after allocation');
    expect(first?.notes).toEqual([
      'This is not a working day. The date stays as it is; the last working day before it is Thursday 24 December 2026.',
    ]);
  });

  it('say of the event that it is the event itself, with nothing counted', () => {
    const [begins] = points(period({ bound: 'exactly' }));
    expect(begins?.counted).toBe('That is allocation itself (Wednesday 16 December 2026).');
    expect(begins?.notes).toEqual([]);
  });

  it('have their time of day where hours count', () => {
    const [only] = points(after(4, 'hours'), { date: '2026-12-16', time: '16:30' });
    expect(only).toMatchObject({
      words: '8:30pm on Wednesday 16 December 2026',
      datetime: '2026-12-16T20:30+00:00',
      kind: 'by',
    });
  });

  it('are none where there is no date', () => {
    expect(points(after(4, 'hours'))).toEqual([]);
  });
});

describe('the title of a date', () => {
  it('names each kind that it is', () => {
    expect(pointTitle(['earliest', 'by'], 'Complete the plan')).toBe(
      'Earliest date / Deadline: Complete the plan',
    );
  });

  it('says of two dates of a plan which is which', () => {
    expect(SIDE_WORDS).toEqual({ earliest: 'at the earliest', latest: 'at the latest' });
  });
});
