import { expect, it } from 'vitest';
import { briefDate, daysAwayWords, overdueWords } from '../../../src/timescale/index.ts';

it('a brief date has its weekday, its day and its month', () => {
  expect(briefDate('2027-01-04')).toBe('Mon 4 Jan');
  expect(briefDate('2026-12-16')).toBe('Wed 16 Dec');
  expect(briefDate('2026-02-30')).toBe('2026-02-30');
});

it.each([
  ['2026-12-16', 'today'],
  ['2026-12-17', 'in 1 day'],
  ['2027-01-04', 'in 19 days'],
  ['2026-12-15', '1 day ago'],
  ['2026-11-16', '30 days ago'],
])('%s is %s', (date, words) => {
  expect(daysAwayWords('2026-12-16', date)).toBe(words);
});

it('what was not done is overdue in days', () => {
  expect(overdueWords('2026-12-16', '2026-12-15')).toBe('overdue by 1 day');
  expect(overdueWords('2026-12-16', '2026-12-01')).toBe('overdue by 15 days');
});
