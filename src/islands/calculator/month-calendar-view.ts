import type { IsoDate, LedgerRow } from '../../timescale/index.ts';
import { longDate } from '../../timescale/index.ts';
import type { Child } from './dom.ts';
import { h, of } from './dom.ts';
import type { CalendarDay } from './month-calendar.ts';
import { calendarWeeks, signClass } from './month-calendar.ts';

function square({ date, sign, number, name }: CalendarDay, mark: string): HTMLElement {
  const [, day = '', month = ''] = longDate(date).split(' ');
  return h(
    'td',
    { class: signClass(sign), title: name },
    of('span', 'month-calendar__day', day === '1' ? `1 ${month.slice(0, 3)}` : day),
    of('span', 'month-calendar__mark', sign === 'counted' ? String(number) : mark),
  );
}

/** The months that the working touches: "December 2026 and January 2027". */
function monthsWords(dates: readonly IsoDate[]): string {
  const names = [...new Set(dates.map((date) => longDate(date).split(' ').slice(2).join(' ')))];
  return names.length > 2 ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : names.join(' and ');
}

/**
 * The working as a small calendar, filled into a copy of the template that the server rendered: every day's sign is a
 * word, a number or a dash, and the legend explains those that occur.
 */
export function monthCalendar(
  template: HTMLTemplateElement,
  ledger: readonly LedgerRow[],
  due: IsoDate,
): Child {
  const weeks = calendarWeeks(ledger, due);
  const days = weeks.flat().filter(({ sign }) => sign !== 'none');
  const calendar = template.content.firstElementChild?.cloneNode(true);
  if (!(calendar instanceof Element)) return undefined;
  const marks = new Map<string, string>();
  for (const item of calendar.querySelectorAll<HTMLElement>('[data-sign]')) {
    const sign = item.dataset['sign'] ?? '';
    marks.set(sign, item.querySelector('b')?.textContent ?? '');
    if (!days.some((day) => day.sign === sign)) item.remove();
  }
  calendar.querySelector('caption')?.append(monthsWords(days.map(({ date }) => date)));
  for (const week of weeks) {
    const squares = week.map((day) => square(day, marks.get(day.sign) ?? '\u00a0'));
    calendar.querySelector('tbody')?.append(h('tr', {}, squares));
  }
  return calendar;
}
