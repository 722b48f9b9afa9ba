/**
 * Whole months by which a document's review is overdue on `today` ("2026-11-22"); negative while it is in date. A
 * review date is a month ("2027-10"): it is overdue from the first day of the month after, which is month 0.
 */
export function monthsOverdue(reviewBy: string, today: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(today) - months(reviewBy) - 1;
}

/** "Review overdue by 5 years 10 months". Nothing is said of the length within the first month. */
export function overdueWords(months: number): string {
  const count = (n: number, unit: string): string =>
    n === 0 ? '' : ` ${n} ${unit}${n === 1 ? '' : 's'}`;
  const by = count(Math.floor(months / 12), 'year') + count(months % 12, 'month');
  return `Review overdue${by && ` by${by}`}`;
}
