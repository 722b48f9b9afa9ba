import { dueTime, dueDay } from './a-reading.ts';
import { describe, expect, it } from 'vitest';
import type { Closure } from '../../src/timescale/count/result.ts';
import { englandAndWales, workingCalendar } from '../../src/timescale/calendar/working-calendar.ts';
import { after, before, dateOf, ledgerOf, refused, timeOf, warningsOf } from './a-reading.ts';

const count = (reading: ReturnType<typeof after>, event: string) =>
  dueDay(reading, event, englandAndWales);
const due = (reading: ReturnType<typeof after>, event: string) => dateOf(count(reading, event));

describe('How we count, line 1: the day of the event is day 0', () => {
  it('counts ten working days from Wednesday 16 December 2026 to Monday 4 January 2027', () => {
    const result = count(after(10, 'working-days'), '2026-12-16');
    expect(dateOf(result)).toBe('2027-01-04');
    expect(ledgerOf(result)[0]).toEqual({ date: '2026-12-16', kind: 'event' });
    expect(ledgerOf(result)[1]).toEqual({ date: '2026-12-17', kind: 'counted', number: 1 });
    expect(ledgerOf(result).at(-1)).toEqual({ date: '2027-01-04', kind: 'counted', number: 10 });
    expect(ledgerOf(result)).toHaveLength(20);
  });

  it('names the holidays that it skips', () => {
    const rows = ledgerOf(count(after(10, 'working-days'), '2026-12-16'));
    expect(
      rows.flatMap((row) => (row.kind === 'skipped' && row.name ? [[row.date, row.name]] : [])),
    ).toEqual([
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-28', 'Boxing Day (substitute day)'],
      ['2027-01-01', 'New Year’s Day'],
    ]);
    expect(rows.find(({ date }) => date === '2026-12-26')).toEqual({
      date: '2026-12-26',
      kind: 'skipped',
      reason: 'weekend',
    });
  });

  it.each([
    ['a Saturday', '2026-05-23', { reason: 'weekend' }],
    ['a Sunday', '2026-05-24', { reason: 'weekend' }],
    ['a bank holiday', '2026-05-25', { reason: 'bank holiday', name: 'Spring bank holiday' }],
  ])('takes the first working day after %s as day 1, and says so', (_, event, skip) => {
    const result = count(after(1, 'working-days'), event);
    expect(dateOf(result)).toBe('2026-05-26');
    expect(warningsOf(result)).toEqual([{ code: 'event-not-a-working-day', ...skip }]);
  });

  it('takes zero working days from a working day as that day', () => {
    const result = count(after(0, 'working-days'), '2026-05-22');
    expect(dateOf(result)).toBe('2026-05-22');
    expect(ledgerOf(result)).toEqual([{ date: '2026-05-22', kind: 'event' }]);
    expect(warningsOf(result)).toEqual([]);
  });

  it('takes zero working days from another day as the next working day, before it as the last', () => {
    expect(due(after(0, 'working-days'), '2026-05-24')).toBe('2026-05-26');
    expect(due(before(0, 'working-days'), '2026-05-24')).toBe('2026-05-22');
    expect(ledgerOf(count(after(0, 'working-days'), '2026-05-24'))).toHaveLength(1);
  });

  it('takes the same day as zero days, whatever day that is', () => {
    const result = count(after(0, 'days'), '2026-05-24');
    expect(dateOf(result)).toBe('2026-05-24');
    expect(ledgerOf(result)).toEqual([{ date: '2026-05-24', kind: 'event' }]);
  });

  it('counts a range to its upper end, and to another figure on request', () => {
    const range = after({ min: 4, max: 6 }, 'weeks');
    expect(due(range, '2026-11-23')).toBe('2027-01-04');
    expect(dateOf(dueDay({ ...range, figure: 4 }, '2026-11-23', englandAndWales))).toBe(
      '2026-12-21',
    );
  });
});

describe('How we count, line 2: working days, and closures as an overlay', () => {
  const closures: readonly Closure[] = [{ from: '2026-12-29', to: '2027-01-06' }];

  it('leaves the date where it is and names the last open day before it', () => {
    const result = dueDay(after(10, 'working-days'), '2026-12-16', workingCalendar({ closures }));
    expect(dateOf(result)).toBe('2027-01-04');
    expect(warningsOf(result)).toEqual([{ code: 'office-closed', openBefore: '2026-12-24' }]);
  });

  it('is silent about a closure that does not cover the date', () => {
    const calendar = workingCalendar({ closures: [{ from: '2026-12-29', to: '2026-12-31' }] });
    expect(warningsOf(dueDay(after(10, 'working-days'), '2026-12-16', calendar))).toEqual([]);
  });

  it('leaves closures out of the count on the user’s word', () => {
    const calendar = workingCalendar({ closures, countClosures: true });
    const result = dueDay(after(10, 'working-days'), '2026-12-16', calendar);
    expect(dateOf(result)).toBe('2027-01-12');
    expect(ledgerOf(result).find(({ date }) => date === '2026-12-30')).toEqual({
      date: '2026-12-30',
      kind: 'skipped',
      reason: 'closure',
    });
    expect(warningsOf(result)).toEqual([]);
  });

  it('names the last open day where the working day before a weekend is closed', () => {
    const calendar = workingCalendar({ closures: [{ from: '2026-12-11', to: '2026-12-11' }] });
    expect(warningsOf(dueDay(after(7, 'days'), '2026-12-05', calendar))).toEqual([
      { code: 'due-not-a-working-day', workingDayBefore: '2026-12-11' },
      { code: 'office-closed', openBefore: '2026-12-10' },
    ]);
  });
});

describe('How we count, line 3: days, weeks and months run through', () => {
  it('numbers every day of days, weeks and months', () => {
    const rows = ledgerOf(count(after(2, 'weeks'), '2026-12-14'));
    expect(rows).toHaveLength(15);
    expect(rows.at(-1)).toEqual({ date: '2026-12-28', kind: 'counted', number: 14 });
    expect(ledgerOf(count(after(3, 'months'), '2026-11-30')).at(-1)).toEqual({
      date: '2027-02-28',
      kind: 'counted',
      number: 90,
    });
  });

  it('does not move a date that is no working day, and names the working day before it', () => {
    const result = count(after(14, 'days'), '2026-12-14');
    expect(dateOf(result)).toBe('2026-12-28');
    expect(warningsOf(result)).toEqual([
      { code: 'due-not-a-working-day', workingDayBefore: '2026-12-24' },
    ]);
  });

  it('says nothing of the event’s own day', () => {
    expect(warningsOf(count(after(9, 'days'), '2026-11-28'))).toEqual([]);
  });

  it('never turns weeks into working days', () => {
    expect(due(after(6, 'weeks'), '2026-11-23')).toBe('2027-01-04');
    expect(due(after(30, 'working-days'), '2026-11-23')).toBe('2027-01-07');
    expect(
      due(after(28, 'working-days'), '2026-12-01') > due(after(42, 'days'), '2026-12-01'),
    ).toBe(true);
  });

  it('counts months from the start: chaining would drift', () => {
    const everySixMonths = [6, 12, 18, 24].map((months) =>
      due(after(months, 'months'), '2026-08-31'),
    );
    expect(everySixMonths).toEqual(['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31']);
  });
});

describe('How we count, line 4: hours are elapsed hours in Europe/London', () => {
  it('counts 72 hours from Friday 27 March 2026 16:30 to Monday 30 March 17:30', () => {
    const event = { date: '2026-03-27', time: '16:30' };
    expect(timeOf(dueTime(after(72, 'hours'), event, englandAndWales))).toBe(
      '2026-03-30T17:30+01:00',
    );
  });

  it.each(['minutes', 'hours', 'service-hours'] as const)('leaves %s to the clock', (unit) => {
    expect(refused(count(after(4, unit), '2026-03-27'))).toEqual({ code: 'needs-time' });
  });
});

describe('How we count, line 5: "every N" from a fixed start stays anchored', () => {
  it('finds each occurrence from the start, by a multiple of the interval', () => {
    const everyThreeWeeks = after(3, 'weeks');
    const dates = [3, 6, 9].map((weeks) =>
      dateOf(dueDay({ ...everyThreeWeeks, figure: weeks }, '2026-12-04', englandAndWales)),
    );
    expect(dates).toEqual(['2026-12-25', '2027-01-15', '2027-02-05']);
  });
});

describe('How we count, line 6: counting back', () => {
  it('counts working days before a meeting the same way', () => {
    const result = count(before(2, 'working-days'), '2026-05-26');
    expect(dateOf(result)).toBe('2026-05-21');
    expect(ledgerOf(result)).toEqual([
      { date: '2026-05-26', kind: 'event' },
      { date: '2026-05-25', kind: 'skipped', reason: 'bank holiday', name: 'Spring bank holiday' },
      { date: '2026-05-24', kind: 'skipped', reason: 'weekend' },
      { date: '2026-05-23', kind: 'skipped', reason: 'weekend' },
      { date: '2026-05-22', kind: 'counted', number: 1 },
      { date: '2026-05-21', kind: 'counted', number: 2 },
    ]);
  });

  it('counts one more where a clear day stands between', () => {
    const clear = { clearDays: true };
    expect(due(before(1, 'working-days', clear), '2026-05-29')).toBe('2026-05-27');
    expect(due(before(1, 'working-days', clear), '2026-05-26')).toBe('2026-05-21');
    expect(due(before(3, 'days', clear), '2026-05-29')).toBe('2026-05-25');
    expect(due(before(1, 'weeks', clear), '2026-05-29')).toBe('2026-05-21');
    expect(due(after(1, 'months', clear), '2026-01-31')).toBe('2026-03-01');
  });

  it.each([
    [40, '2027-06-01'],
    [29, '2027-03-16'],
    [12, '2026-11-17'],
    [0, '2026-08-25'],
    [42, '2027-06-15'],
  ])('starts week %i of pregnancy so long before a due date of 1 June 2027', (week, date) => {
    expect(due(before(week, 'weeks-of-pregnancy'), '2027-06-01')).toBe(date);
  });

  it('counts weeks after birth from the birth', () => {
    expect(due(after(12, 'weeks-of-pregnancy'), '2027-06-01')).toBe('2027-08-24');
  });
});

describe('How we count, line 7: readings stand side by side', () => {
  it('answers each reading for itself and hands it back with its date', () => {
    const days = after(28, 'days', { text: 'Calendar days.' });
    const workingDays = after(28, 'working-days', { text: 'Working days.' });
    const answers = [days, workingDays].map((reading) => count(reading, '2026-11-23'));
    expect(answers.map(dateOf)).toEqual(['2026-12-21', '2027-01-05']);
    expect(answers.map((result) => result.ok && result.value.reading)).toEqual([days, workingDays]);
  });
});

describe('How we count, line 8: how far the bank holidays reach', () => {
  const provisional = { code: 'provisional', from: '2029-01-01' };
  const outside = { code: 'outside-table', tableFrom: '2019-01-01', tableUntil: '2035-12-31' };

  it('marks a count that touches a projected year', () => {
    expect(warningsOf(count(after(1, 'working-days'), '2028-12-29'))).toEqual([provisional]);
    expect(warningsOf(count(after(1, 'working-days'), '2028-12-28'))).toEqual([]);
    expect(warningsOf(count(before(1, 'working-days'), '2029-01-02'))).toEqual([provisional]);
    expect(warningsOf(count(after(1, 'weeks'), '2029-01-03'))).toEqual([provisional]);
    expect(warningsOf(count(before(1, 'weeks'), '2029-01-03'))).toEqual([]);
  });

  it('gives no date to a rule in working days that leaves the table', () => {
    expect(refused(count(after(2, 'working-days'), '2035-12-28'))).toEqual(outside);
    expect(refused(count(before(1, 'working-days'), '2019-01-01'))).toEqual(outside);
    expect(refused(count(after(0, 'working-days'), '2036-01-01'))).toEqual(outside);
    expect(refused(count(after(1, 'working-days'), '2018-12-31'))).toEqual(outside);
    expect(due(after(1, 'working-days'), '2035-12-28')).toBe('2035-12-31');
  });

  it('still answers in days, weeks and months, and says what it does not know', () => {
    const notKnown = [{ code: 'working-day-not-known', tableFrom: '2019-01-01' }];
    const notKnownYet = [{ code: 'working-day-not-known', tableUntil: '2035-12-31' }];
    expect(due(after(4, 'months'), '1978-09-30')).toBe('1979-01-30');
    expect(warningsOf(count(after(4, 'months'), '1978-09-30'))).toEqual(notKnown);
    expect(due(after(6, 'weeks'), '2035-12-03')).toBe('2036-01-14');
    expect(warningsOf(count(after(6, 'weeks'), '2035-12-03'))).toEqual(notKnownYet);
    expect(warningsOf(count(after(0, 'days'), '2019-01-01'))).toEqual(notKnown);
  });

  it('still answers in hours outside the table, and says what it does not know', () => {
    const event = { date: '2036-01-14', time: '09:00' };
    const result = dueTime(after(24, 'hours'), event, englandAndWales);
    expect(timeOf(result)).toBe('2036-01-15T09:00+00:00');
    expect(warningsOf(result)).toEqual([
      { code: 'working-day-not-known', tableUntil: '2035-12-31' },
    ]);
  });

  it('refuses what is no date, and what would end after the calendar’s last year', () => {
    const notADate = { code: 'not-a-date', value: '2027-02-29' };
    expect(refused(count(after(1, 'days'), '2027-02-29'))).toEqual(notADate);
    expect(refused(count(after(1, 'working-days'), '2027-02-29'))).toEqual(notADate);
    expect(refused(count(after(1, 'days'), '9999-12-31')).code).toBe('not-a-date');
  });

  it('throws for a figure that no record should hold', () => {
    expect(() => count(after(1.5, 'days'), '2027-01-04')).toThrow(RangeError);
    expect(() => count(after(-1, 'working-days'), '2027-01-04')).toThrow(RangeError);
  });
});
