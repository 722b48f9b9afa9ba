import { describe, expect, it } from 'vitest';
import { countedEvent } from '../../../src/timescale/event.ts';
import type { ResolvedReading } from '../../../src/timescale/reading.ts';
import { isDatable, resolveReadings } from '../../../src/timescale/reading.ts';
import type { Timescale } from '../../../src/timescale/record.ts';
import { readingWords } from '../../../src/timescale/words/reading.ts';
import { hardCases, nouns } from '../../fixtures/hard-cases.ts';
import { events } from '../../fixtures/sample/procedure.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';

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
    const reading = { bound: 'exactly', figure: 0, unit, clearDays: false } as const;
    expect(readingWords({ ...reading, counts: { from: 'panel' } }, 'the panel')).toBe(words);
    expect(readingWords({ ...reading, counts: { before: 'panel' } }, 'the panel')).toBe(words);
  });
});
