import { monthsOverdue, overdueWords } from '../../procedure/index.ts';

/** Says at each review date that has passed how long ago that is: "today" is the device's, for pages are built months before. */
export function tellOverdue(): void {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
  for (const element of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
    const months = monthsOverdue(element.dataset['reviewBy'] ?? '', today);
    if (months >= 0) element.lastElementChild?.append(overdueWords(months));
  }
}
