import { describe, expect, it } from 'vitest';
import type { Datable, TimescaleKind } from '../../../src/timescale/record/record.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import type { Moment } from '../../../src/timescale/count/result.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { luxonClock } from '../../../src/timescale/clock.ts';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { Told, ToldDate } from '../../../src/timescale/words/tell.ts';
import { tell } from '../../../src/timescale/words/tell.ts';
import { readingName } from '../../../src/timescale/words/reading-name.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { after, before } from '../a-reading.ts';
import { answers, nouns } from '../support.ts';

const EVENT: Moment = { date: '2026-12-16', time: '16:30' };

function told(
  reading: ResolvedReading,
  { kind = 'deadline', today }: { readonly kind?: TimescaleKind; readonly today?: string } = {},
  moment = EVENT,
): Told {
  const result = outcomeOf(reading, moment, { calendar: englandAndWales, clock: luxonClock });
  return tell({ index: 0, reading, result }, { noun: 'allocation', kind, today });
}

function dated(...given: Parameters<typeof told>): ToldDate {
  const found = told(...given);
  if (found.kind === 'no date') throw new Error(found.fault);
  return found;
}

const asAnswer = ({ lead, words, tail }: ToldDate): string => `${lead} | ${words} | ${tail}`;

describe('an answer, around its date', () => {
  it.each<[string, string, ResolvedReading, TimescaleKind?]>([
    [
      'In time up to the end of | Saturday 26 December 2026 | ',
      'By the end of Saturday 26 December 2026',
      after(10, 'days'),
    ],
    [
      'By the end of | Saturday 26 December 2026 | ',
      'By the end of Saturday 26 December 2026',
      after(10, 'days'),
      'limit',
    ],
    [
      'In time if done by | 8:30pm on Wednesday 16 December 2026 | ',
      'By 8:30pm on Wednesday 16 December 2026',
      after(4, 'hours'),
    ],
    [
      'On or after | Saturday 26 December 2026 | ',
      'On or after Saturday 26 December 2026',
      after(10, 'days', { bound: 'atLeast' }),
    ],
    [
      'In time up to the end of | Sunday 6 December 2026 | ',
      'By the end of Sunday 6 December 2026',
      before(10, 'days', { bound: 'atLeast' }),
    ],
    [
      'On or about | Saturday 26 December 2026 | ',
      'On or about Saturday 26 December 2026',
      after(10, 'days', { bound: 'about' }),
    ],
    [
      'From Wednesday 30 December 2026 to the end of | Wednesday 6 January 2027 | ',
      'From Wednesday 30 December 2026 to the end of Wednesday 6 January 2027',
      after({ min: 2, max: 3 }, 'weeks', { bound: 'exactly' }),
    ],
    [
      'Begins on Wednesday 16 December 2026 and ends by the end of | Wednesday 30 December 2026 | at the latest',
      'Begins on Wednesday 16 December 2026 and ends by the end of Wednesday 30 December 2026 at the latest',
      after(2, 'weeks', { shape: 'length' }),
      'period',
    ],
    [
      'Begins on Wednesday 16 December 2026 and ends no sooner than | Wednesday 30 December 2026 | ',
      'Begins on Wednesday 16 December 2026 and ends no sooner than Wednesday 30 December 2026',
      after(2, 'weeks', { shape: 'length', bound: 'atLeast' }),
      'period',
    ],
    [
      'Begins between Wednesday 30 December 2026 and | Wednesday 6 January 2027 | and its end is not given',
      'Begins between Wednesday 30 December 2026 and Wednesday 6 January 2027 and its end is not given',
      after({ min: 2, max: 3 }, 'weeks', { shape: 'begins' }),
      'period',
    ],
    [
      'The first: On | Wednesday 6 January 2027 | ',
      'Wednesday 6 January 2027; Wednesday 27 January 2027; Wednesday 17 February 2027; Wednesday 10 March 2027; Wednesday 31 March 2027; Wednesday 21 April 2027; and so on',
      after(3, 'weeks', { bound: 'exactly', basis: 'series' }),
      'recurrence',
    ],
    [
      'In time up to the end of | Wednesday 6 January 2027 | ',
      'By the end of Wednesday 6 January 2027',
      after(3, 'weeks', { basis: 'sinceLast' }),
      'recurrence',
    ],
  ])('%s', (parts, sentence, reading, kind) => {
    // These parts are counted by days, so that a time of day does not stand in them.
    const moment = reading.unit === 'hours' ? EVENT : { date: EVENT.date };
    const found = dated(reading, kind === undefined ? {} : { kind }, moment);
    expect(asAnswer(found)).toBe(parts);
    expect(found.sentence).toBe(sentence);
  });

  it('has the date as a program reads it', () => {
    expect(dated(after(10, 'days')).datetime).toBe('2026-12-26');
    expect(dated(after(4, 'hours')).datetime).toBe('2026-12-16T20:30+00:00');
  });
});

describe('what is said beside the date', () => {
  it('is how each date was counted, and what must be known of it', () => {
    const found = dated(after(10, 'days'));
    expect(found.counted).toEqual([
      '10 days after allocation (Wednesday 16 December 2026), counting every day.',
    ]);
    expect(found.notes).toEqual([
      'This is not a working day. The date stays as it is; the last working day before it is Thursday 24 December 2026.',
    ]);
  });

  it('is a change of the clocks with the counting, and not again as a note', () => {
    const found = dated(after(4, 'hours'), {}, { date: '2027-03-27', time: '22:30' });
    expect(found.counted.join()).toContain('The clock goes forward');
    expect(found.notes.join()).not.toContain('The clock goes forward');
  });

  it('is the next date of a series that has begun', () => {
    const weekly = after(1, 'weeks', { bound: 'exactly', basis: 'series' });
    expect(dated(weekly).next).toBeUndefined();
    expect(dated(weekly, { today: '2026-12-20' }).next).toBeUndefined();
    expect(dated(weekly, { today: '2027-01-01' }).next).toBe(
      'Next from today: Wednesday 6 January 2027',
    );
  });

  it('is every date of a series, as a range where it is one', () => {
    const range = after({ min: 4, max: 6 }, 'weeks', { bound: 'exactly', basis: 'series' });
    const { series } = dated(range);
    expect(series?.dates).toHaveLength(24);
    expect(series?.dates[0]).toEqual({
      words: 'Wednesday 13 January 2027 to Wednesday 27 January 2027',
      first: { words: 'Wednesday 13 January 2027', datetime: '2027-01-13' },
      last: { words: 'Wednesday 27 January 2027', datetime: '2027-01-27' },
    });
  });

  it('is why a series stops, where the calendar ends before it', () => {
    const yearly = after(12, 'months', { bound: 'exactly', basis: 'series' });
    const { series } = dated({ ...yearly, unit: 'working-days', figure: 400 });
    expect(series?.stoppedBy).toContain('Bank holidays are known here');
  });

  it('is a sentence that says why there is no date', () => {
    expect(told(after(4, 'hours'), {}, { date: '2026-12-16' })).toEqual({
      kind: 'no date',
      id: 'from-the-event',
      number: 1,
      fault: 'This rule counts hours. Enter the time of day as well, for example 16:30.',
    });
  });
});

describe('a reading', () => {
  it('has its id and its number in the source’s order, wherever its date stands', () => {
    const record: Datable = timescales['phase-4'];
    const moments = {
      'support-start': { date: '2027-01-04' },
      'phase-3-ended': { date: '2027-01-04' },
    };
    const all = answers(record, moments).map((answer) =>
      tell(answer, { noun: nouns[answer.event] ?? '', kind: record.kind }),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { number, text } of all) expect(record.readings[number - 1]?.text).toBe(text);
    expect(readingName({ number: 2 }, 3)).toBe('Reading 2 of 3');
  });
});
