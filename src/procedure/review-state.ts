import type { YearMonth } from './procedure.ts';

/** How a document's review month stands to a day. */
export type ReviewState =
  | { readonly kind: 'not stated' }
  | { readonly kind: 'in date'; readonly by: YearMonth }
  | {
      readonly kind: 'overdue';
      readonly by: YearMonth;
      readonly years: number;
      readonly months: number;
    };

/**
 * Whether a document's review is overdue on `today` ("2026-11-22"). A review date is a month: overdue counts whole
 * months begun from the first day of the month after it.
 */
export function reviewState(reviewBy: YearMonth | 'not stated', today: string): ReviewState {
  if (reviewBy === 'not stated') return { kind: 'not stated' };
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const late = (year - reviewBy.year) * 12 + (month - reviewBy.month) - 1;
  if (late < 0) return { kind: 'in date', by: reviewBy };
  return { kind: 'overdue', by: reviewBy, years: Math.floor(late / 12), months: late % 12 };
}
