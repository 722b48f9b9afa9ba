import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { englandAndWales } from '../../src/timescale/index.ts';
import { after, before } from '../timescale/a-reading.ts';
import {
  CODE,
  STAMP,
  aRule,
  anAnswer,
  entriesFrom,
  eventsOf,
  parsed,
  startAndTitle,
} from './a-file.ts';

const datesAndTitles = (...args: Parameters<typeof entriesFrom>) =>
  parsed(entriesFrom(...args)).map(startAndTitle);

const WEDNESDAY = { date: '2026-12-16' };
const NIGHT = { date: '2027-03-27', time: '22:30' };

describe('the dates and titles of a result, read by another program', () => {
  it.each([
    ['a last day', after(10, 'working-days'), [['2027-01-04', 'Deadline: Complete the plan']]],
    [
      'the day itself',
      after(4, 'weeks', { bound: 'exactly' }),
      [['2027-01-13', 'Date: Complete the plan']],
    ],
    [
      'a first day',
      after(2, 'days', { bound: 'atLeast' }),
      [['2026-12-18', 'Not before this date: Complete the plan']],
    ],
    [
      'about a day',
      after(2, 'days', { bound: 'about' }),
      [['2026-12-18', 'About this date: Complete the plan']],
    ],
    [
      'a day before a meeting',
      before(2, 'working-days', { bound: 'atLeast' }),
      [['2026-12-14', 'Deadline: Complete the plan']],
    ],
    [
      'a range',
      after({ min: 4, max: 6 }, 'weeks'),
      [
        ['2027-01-13', 'Earliest date: Complete the plan'],
        ['2027-01-27', 'Latest date: Complete the plan'],
      ],
    ],
    [
      'a period of up to so long',
      after(12, 'weeks', { shape: 'length' }),
      [
        ['2026-12-16', 'Begins: Complete the plan'],
        ['2027-03-10', 'Ends at the latest: Complete the plan'],
      ],
    ],
    [
      'a period of a set length',
      after(12, 'weeks', { shape: 'length', bound: 'exactly' }),
      [
        ['2026-12-16', 'Begins: Complete the plan'],
        ['2027-03-10', 'Ends: Complete the plan'],
      ],
    ],
    [
      'a period of at least so long',
      after(4, 'weeks', { shape: 'length', bound: 'atLeast' }),
      [
        ['2026-12-16', 'Begins: Complete the plan'],
        ['2027-01-13', 'Ends at the earliest: Complete the plan'],
      ],
    ],
    [
      'a period of a range of lengths',
      after({ min: 4, max: 12 }, 'weeks', { shape: 'length', bound: 'exactly' }),
      [
        ['2026-12-16', 'Begins: Complete the plan'],
        ['2027-01-13', 'Ends at the earliest: Complete the plan'],
        ['2027-03-10', 'Ends at the latest: Complete the plan'],
      ],
    ],
    [
      'numbered weeks',
      after({ min: 6, max: 8 }, 'weeks', { shape: 'numbered' }),
      [
        ['2027-01-20', 'Begins: Complete the plan'],
        ['2027-02-09', 'Ends: Complete the plan'],
      ],
    ],
    [
      'a period without an end',
      after({ min: 6, max: 8 }, 'weeks', { shape: 'begins' }),
      [
        ['2027-01-27', 'Begins at the earliest: Complete the plan'],
        ['2027-02-10', 'Begins at the latest: Complete the plan'],
      ],
    ],
    [
      'the next one after the last',
      after(6, 'weeks', { basis: 'sinceLast' }),
      [['2027-01-27', 'Deadline: Complete the plan']],
    ],
    [
      'the next one within a range',
      after({ min: 4, max: 6 }, 'weeks', { basis: 'sinceLast', bound: 'exactly' }),
      [
        ['2027-01-13', 'Earliest date: Complete the plan'],
        ['2027-01-27', 'Latest date: Complete the plan'],
      ],
    ],
  ] as const)('%s', (_, reading, expected) => {
    expect(datesAndTitles(reading, WEDNESDAY)).toEqual(expected);
  });

  it('a time, in UTC', () => {
    expect(datesAndTitles(after(4, 'hours'), NIGHT)).toEqual([
      ['2027-03-28T02:30:00Z', 'Deadline: Complete the plan'],
    ]);
  });

  it('a period that begins at the time of its event', () => {
    expect(datesAndTitles(after(24, 'hours', { shape: 'length' }), NIGHT)).toEqual([
      ['2027-03-27T22:30:00Z', 'Begins: Complete the plan'],
      ['2027-03-28T22:30:00Z', 'Ends at the latest: Complete the plan'],
    ]);
  });

  it('a series, as single events', () => {
    const reading = after(1, 'months', { basis: 'series', bound: 'exactly' });
    const file = calendarFile(entriesFrom(reading, { date: '2026-12-31' }), {
      stamp: STAMP,
      code: CODE,
    });
    expect(file).not.toContain('RRULE');
    const events = eventsOf(file).map(startAndTitle);
    expect(events).toHaveLength(24);
    // A calendar's own monthly rule leaves out the months that have no 31st.
    expect(events.slice(0, 4)).toEqual([
      ['2027-01-31', 'Date: Complete the plan (no. 1)'],
      ['2027-02-28', 'Date: Complete the plan (no. 2)'],
      ['2027-03-31', 'Date: Complete the plan (no. 3)'],
      ['2027-04-30', 'Date: Complete the plan (no. 4)'],
    ]);
  });

  it('a series of ranges, an event a date with its first day in the text', () => {
    const reading = after({ min: 4, max: 6 }, 'weeks', { basis: 'series', bound: 'exactly' });
    const events = parsed(entriesFrom(reading, WEDNESDAY, '2027-03-31'));
    expect(events.map(startAndTitle)).toEqual([
      ['2027-01-27', 'Latest date: Complete the plan (no. 1)'],
      ['2027-03-10', 'Latest date: Complete the plan (no. 2)'],
    ]);
    expect(events[1]?.description).toContain(
      'Date: From Wednesday 10 February 2027 to the end of Wednesday 10 March 2027',
    );
  });

  it('two readings, each with its name', () => {
    const meanings = { 'reading-2': 'Within 4 hours of allocation. Only open hours count.' };
    const rule = aRule({ readings: 2, meanings });
    const answers = [
      anAnswer(after(4, 'hours'), NIGHT),
      anAnswer(
        after(4, 'service-hours', { hours: 'operating-hours', text: 'Only open hours count.' }),
        NIGHT,
        { index: 1 },
      ),
    ];
    const events = parsed(calendarEntries(rule, answers, englandAndWales));
    expect(events.map(startAndTitle)).toEqual([
      ['2027-03-28T02:30:00Z', 'Deadline: Complete the plan (reading 1 of 2)'],
      ['2027-03-28T10:00:00Z', 'Deadline: Complete the plan (reading 2 of 2)'],
    ]);
    expect(events[1]?.description).toContain('Only open hours count.');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('nothing where there is no date', () => {
    const outside = anAnswer(after(10, 'working-days'), { date: '2035-12-30' });
    expect(calendarEntries(aRule(), [outside], englandAndWales)).toEqual([]);
  });
});
