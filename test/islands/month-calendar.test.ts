import { describe, expect, it } from 'vitest';
import { calendarWeeks } from '../../src/islands/calculator/month-calendar.ts';
import type { LedgerRow } from '../../src/timescale/index.ts';

const forward: readonly LedgerRow[] = [
  { date: '2026-12-24', kind: 'event' },
  { date: '2026-12-25', kind: 'skipped', reason: 'bank holiday', name: 'Christmas Day' },
  { date: '2026-12-26', kind: 'skipped', reason: 'weekend' },
  { date: '2026-12-27', kind: 'skipped', reason: 'weekend' },
  { date: '2026-12-28', kind: 'skipped', reason: 'closure' },
  { date: '2026-12-29', kind: 'counted', number: 1 },
  { date: '2026-12-30', kind: 'counted', number: 2 },
];

const signs = (ledger: readonly LedgerRow[], due: string): string[] =>
  calendarWeeks(ledger, due).map((week) =>
    week.map(({ sign, number }) => (sign === 'counted' ? String(number) : sign)).join(' '),
  );

describe('the small calendar', () => {
  it('runs in whole weeks from Monday and gives every day its sign', () => {
    expect(signs(forward, '2026-12-30')).toEqual([
      'none none none event bank holiday weekend weekend',
      'closure 1 due none none none none',
    ]);
  });

  it('is the same for a count back', () => {
    const back: readonly LedgerRow[] = [
      { date: '2027-01-05', kind: 'event' },
      { date: '2027-01-04', kind: 'counted', number: 1 },
      { date: '2027-01-03', kind: 'skipped', reason: 'weekend' },
      { date: '2027-01-02', kind: 'skipped', reason: 'weekend' },
      { date: '2027-01-01', kind: 'skipped', reason: 'bank holiday', name: 'New Year’s Day' },
      { date: '2026-12-31', kind: 'counted', number: 2 },
    ];
    expect(signs(back, '2026-12-31')).toEqual([
      'none none none due bank holiday weekend weekend',
      '1 event none none none none none',
    ]);
  });

  it('names bank holidays', () => {
    const days = calendarWeeks(forward, '2026-12-30').flat();
    expect(days.find(({ date }) => date === '2026-12-25')?.name).toBe('Christmas Day');
  });
});
