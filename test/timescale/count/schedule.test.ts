import { describe, expect, it } from 'vitest';
import { nextOccurrences } from '../../../src/timescale/count/schedule.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';

describe('a fixed schedule', () => {
  it('falls on its weekdays, the day itself included', () => {
    expect(nextOccurrences(hardCases['ss-friday-list'].occurs, '2026-12-18', 3)).toEqual([
      { date: '2026-12-18' },
      { date: '2026-12-25' },
      { date: '2027-01-01' },
    ]);
  });

  it('says which part of the day', () => {
    expect(nextOccurrences(hardCases['ss-children-of-concern'].occurs, '2026-12-19', 2)).toEqual([
      { date: '2026-12-21', part: 'morning' },
      { date: '2026-12-25', part: 'afternoon' },
    ]);
  });

  it('orders two parts of one day by the clock', () => {
    const occurs = {
      on: 'weekdays',
      weekdays: [
        { day: 'monday', part: 'evening' },
        { day: 'monday', part: 'morning' },
      ],
    } as const;
    expect(nextOccurrences(occurs, '2026-12-21', 3)).toEqual([
      { date: '2026-12-21', part: 'morning' },
      { date: '2026-12-21', part: 'evening' },
      { date: '2026-12-28', part: 'morning' },
    ]);
  });

  it('puts a day without a part of it first', () => {
    const occurs = {
      on: 'weekdays',
      weekdays: [{ day: 'monday', part: 'morning' }, { day: 'monday' }],
    } as const;
    expect(nextOccurrences(occurs, '2026-12-21', 2)).toStrictEqual([
      { date: '2026-12-21' },
      { date: '2026-12-21', part: 'morning' },
    ]);
  });

  it('falls on every day where it is daily', () => {
    expect(nextOccurrences(timescales['daily-drop-in'].occurs, '2026-12-31', 2)).toEqual([
      { date: '2026-12-31' },
      { date: '2027-01-01' },
    ]);
  });

  it('says which of its days is a bank holiday, and moves none', () => {
    const fridays = hardCases['ss-friday-list'].occurs;
    expect(nextOccurrences(fridays, '2026-12-18', 3, englandAndWales)).toEqual([
      { date: '2026-12-18' },
      { date: '2026-12-25', bankHoliday: 'Christmas Day' },
      { date: '2027-01-01', bankHoliday: 'New Year’s Day' },
    ]);
    expect(nextOccurrences({ on: 'cycle', each: 'day' }, '2026-12-28', 1, englandAndWales)).toEqual(
      [{ date: '2026-12-28', bankHoliday: 'Boxing Day (substitute day)' }],
    );
  });

  it('names no day where the source names none', () => {
    expect(nextOccurrences(hardCases['op-step-meeting'].occurs, '2026-12-16', 3)).toBeUndefined();
    expect(nextOccurrences(timescales['document-review'].occurs, '2026-12-16', 3)).toBeUndefined();
    expect(nextOccurrences({ on: 'cycle', each: 'quarter' }, '2026-12-16', 3)).toBeUndefined();
    expect(nextOccurrences({ on: 'unclear', readings: [] }, '2026-12-16', 3)).toBeUndefined();
    expect(nextOccurrences({ on: 'cycle', each: 'day' }, '2026-02-30', 3)).toBeUndefined();
  });
});
