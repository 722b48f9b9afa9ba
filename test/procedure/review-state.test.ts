import { describe, expect, it } from 'vitest';
import { monthsOverdue, overdueWords } from '../../src/procedure/review-state.ts';

describe('a review month', () => {
  it('is in date to the end of its month', () => {
    expect(monthsOverdue('2027-10', '2027-10-31')).toBeLessThan(0);
    expect(monthsOverdue('2027-10', '2026-11-22')).toBeLessThan(0);
  });

  it('is overdue from the first day of the month after', () => {
    expect(monthsOverdue('2027-10', '2027-11-01')).toBe(0);
    expect(overdueWords(0)).toBe('Review overdue');
  });

  it('counts years and months', () => {
    expect(overdueWords(monthsOverdue('2020-12', '2026-11-22'))).toBe(
      'Review overdue by 5 years 10 months',
    );
    expect(overdueWords(1)).toBe('Review overdue by 1 month');
    expect(overdueWords(12)).toBe('Review overdue by 1 year');
  });
});
