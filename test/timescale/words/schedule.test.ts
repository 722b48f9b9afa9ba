import { describe, expect, it } from 'vitest';
import { nextOccurrences } from '../../../src/timescale/count/schedule.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import {
  dayHoursWords,
  occurrenceWords,
  scheduledDayWords,
} from '../../../src/timescale/words/schedule.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';

describe('when a thing takes place', () => {
  it.each([
    [hardCases['ss-children-of-concern'].occurs, 'on Friday afternoon or Monday morning'],
    [hardCases['op-quarterly-report'].occurs, 'once each quarter'],
    [hardCases['op-missing-information'].occurs, 'once each day, before midday'],
    [hardCases['sample-document-review'].occurs, 'in October 2027'],
    [
      hardCases['op-case-clinics'].occurs,
      'on a cycle that can be read in more than one way: twice a month or every two months',
    ],
  ])('reads as a sentence goes on', (occurs, words) => {
    expect(occurrenceWords(occurs)).toBe(words);
  });

  it('tells a day that is a bank holiday, and leaves it where it is', () => {
    const days = nextOccurrences(
      hardCases['ss-children-of-concern'].occurs,
      '2026-12-25',
      2,
      englandAndWales,
    );
    expect(days?.map(scheduledDayWords)).toEqual([
      'Friday 25 December 2026, afternoon, which is Christmas Day',
      'Monday 28 December 2026, morning, which is the Boxing Day bank holiday',
    ]);
  });
});

describe('the hours of a day', () => {
  it.each([
    [{ opens: '07:00', closes: '21:00' }, '7am to 9pm'],
    [{ opens: '17:00', closes: '08:30' }, '5pm to 8:30am the next morning'],
    [{ opens: '20:00', closes: '00:00' }, '8pm to midnight'],
    [{ opens: '20:00', closes: '24:00' }, '8pm to midnight'],
    [{ opens: '00:00', closes: '08:00' }, 'midnight to 8am'],
    [{ opens: '00:00', closes: '24:00' }, 'all day and all night'],
    ['closed', 'closed'],
    ['not stated', 'not stated'],
    ['as weekday', 'as weekday'],
  ] as const)('%j reads "%s"', (hours, words) => {
    expect(dayHoursWords(hours)).toBe(words);
  });
});
