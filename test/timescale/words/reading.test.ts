import { describe, expect, it } from 'vitest';
import { countedEvent } from '../../../src/timescale/record/reading.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { isDatable, resolveReadings } from '../../../src/timescale/record/reading.ts';
import type { Timescale } from '../../../src/timescale/record/record.ts';
import { readingWords } from '../../../src/timescale/words/reading.ts';
import { hardCases, nouns } from '../../fixtures/hard-cases.ts';
import { events } from '../../fixtures/sample/procedure.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { after, before } from '../a-reading.ts';

const records: Readonly<Record<string, Timescale>> = { ...hardCases, ...timescales };

function wordsOf(id: string): string[] {
  const timescale = records[id];
  return timescale && isDatable(timescale)
    ? resolveReadings(timescale).map((reading) =>
        readingWords(reading, nouns[countedEvent(reading.counts)] ?? ''),
      )
    : [];
}

describe('a reading in words', () => {
  it.each([
    ['complete-plan', ['within 10 working days of allocation']],
    ['support-period', ['up to 12 weeks from the start of support']],
    ['exit-phase', ['2 weeks from the point at which support is no longer needed']],
    [
      'reviews',
      [
        'every 3 weeks from completion of the plan',
        'every 3 weeks from the day on which the plan falls due',
      ],
    ],
    [
      'contact-social-worker',
      [
        'within 4 hours of receipt of the request',
        'within 4 hours of the service’s opening hours after receipt of the request',
      ],
    ],
    [
      'phase-out',
      [
        'from 6 weeks to 8 weeks after the start of support',
        'from the beginning of week 6 to the end of week 8, week 1 beginning on the day of the start of support',
        'beginning between 6 weeks and 8 weeks after the start of support',
      ],
    ],
    [
      'op-request-forms',
      [
        'at least 1 working day before the Step Up/Step Down meeting',
        'at least 1 working day before the Step Up/Step Down meeting, with 1 working day clear between',
      ],
    ],
    [
      'sf-reviews-10.2',
      [
        'no more than 6 weeks after the last review',
        'no sooner than 6 weeks after the last review',
      ],
    ],
    ['sff-contact-same-day', ['on the same day as receipt of the referral']],
    [
      'op-week-29',
      [
        'on the day on which week 29 of pregnancy begins, counted back from the baby’s due date',
        'on any day of week 29 of pregnancy, counted back from the baby’s due date',
      ],
    ],
  ])('%s', (id, words) => {
    expect(wordsOf(id)).toEqual(words);
  });

  it('says what a bound means each way', () => {
    const reading: ResolvedReading = {
      id: 'before-request-made',
      bound: 'atMost',
      figure: 12,
      unit: 'months',
      counts: { before: 'request-made' },
      clearDays: false,
    };
    const noun = events['request-made'].noun;
    expect(readingWords(reading, noun)).toBe('no more than 12 months before the request');
    expect(readingWords({ ...reading, bound: 'about' }, noun)).toBe(
      'about 12 months before the request',
    );
    expect(
      readingWords({ ...reading, bound: 'atLeast', counts: { from: 'request-made' } }, noun),
    ).toBe('at least 12 months after the request');
  });

  it.each([
    ['days', 'on the same day as the panel'],
    ['working-days', 'on the same working day as the panel'],
    ['hours', 'at the time of the panel'],
    ['service-hours', 'at the time of the panel'],
  ] as const)('has words for 0 %s, after and before', (unit, words) => {
    const reading = { id: 'panel', bound: 'exactly', figure: 0, unit, clearDays: false } as const;
    expect(readingWords({ ...reading, counts: { from: 'panel' } }, 'the panel')).toBe(words);
    expect(readingWords({ ...reading, counts: { before: 'panel' } }, 'the panel')).toBe(words);
  });
});

describe('what each bound, shape and basis reads like', () => {
  const nextDays = { min: 2, max: 3 };
  it.each<[string, ResolvedReading]>([
    ['at least once every 3 weeks from the panel', after(3, 'weeks', { basis: 'series' })],
    [
      'at most once every 3 weeks from the panel',
      after(3, 'weeks', { basis: 'series', bound: 'atLeast' }),
    ],
    ['about every month from the panel', after(1, 'months', { basis: 'series', bound: 'about' })],
    ['6 weeks after the panel', after(6, 'weeks', { basis: 'sinceLast', bound: 'exactly' })],
    ['about 6 weeks after the panel', after(6, 'weeks', { basis: 'sinceLast', bound: 'about' })],
    ['about 2 weeks after the panel', after(2, 'weeks', { bound: 'about' })],
    ['more than 6 months after the panel', after(6, 'months', { bound: 'atLeast', strict: true })],
    ['less than 6 months after the panel', after(6, 'months', { strict: true })],
    ['less than 12 months before the panel', before(12, 'months', { strict: true })],
    ['at least 6 weeks from the panel', after(6, 'weeks', { shape: 'length', bound: 'atLeast' })],
    ['about 6 weeks from the panel', after(6, 'weeks', { shape: 'length', bound: 'about' })],
    ['up to 6 weeks from the panel', after(6, 'weeks', { shape: 'span' })],
    ['beginning 6 weeks after the panel', after(6, 'weeks', { shape: 'begins' })],
    [
      'on any day of week 6, week 1 beginning on the day of the panel',
      after(6, 'weeks', { wholeWeek: true }),
    ],
    [
      'of month 2, month 1 beginning on the day of the panel',
      after(2, 'months', { shape: 'numbered' }),
    ],
    [
      'from the beginning of day 2 to the end of day 3, day 1 beginning on the day of the panel',
      after(nextDays, 'days', { shape: 'numbered' }),
    ],
    [
      'from the beginning of working day 2 to the end of working day 3, working day 1 beginning on the day of the panel',
      after(nextDays, 'working-days', { shape: 'numbered' }),
    ],
    [
      'of hour 2, hour 1 beginning on the day of the panel',
      after(2, 'hours', { shape: 'numbered' }),
    ],
    [
      'of hour 2, hour 1 beginning on the day of the panel',
      after(2, 'service-hours', { shape: 'numbered' }),
    ],
    [
      'of minute 2, minute 1 beginning on the day of the panel',
      after(2, 'minutes', { shape: 'numbered' }),
    ],
  ])('%s', (words, reading) => {
    expect(readingWords(reading, 'the panel')).toBe(words);
  });

  it.each<[string, Partial<ResolvedReading>]>([
    ['the whole of week 29 of pregnancy', { shape: 'numbered' }],
    ['by the day on which week 29 of pregnancy begins', {}],
    ['before the day on which week 29 of pregnancy begins', { strict: true }],
    ['no sooner than the day on which week 29 of pregnancy begins', { bound: 'atLeast' }],
    ['after the day on which week 29 of pregnancy begins', { bound: 'atLeast', strict: true }],
    ['at about the time when week 29 of pregnancy begins', { bound: 'about' }],
  ])('%s', (words, more) => {
    const reading = before(29, 'weeks-of-pregnancy', more);
    expect(readingWords(reading, 'the due date')).toBe(`${words}, counted back from the due date`);
  });

  it('says that a start is the guide’s own where the document states none', () => {
    const reading = { ...after(1, 'working-days'), startNotStated: true } as const;
    expect(readingWords(reading, 'the panel')).toBe(
      'within 1 working day of the panel (our note: the document states no start)',
    );
  });
});
