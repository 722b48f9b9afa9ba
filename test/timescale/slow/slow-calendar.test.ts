import { expect, it } from 'vitest';
import { londonClock } from '../count/clock/slow-clock.ts';
import { allPages, pageOf } from './slow-calendar.ts';
import { weekday } from './slow-holidays.ts';
import { minutesOf, showing } from './slow-london.ts';

/** What the platform shows in London at an instant. */
function platform(instant: number): string {
  const { date, time, offset } = londonClock(instant);
  return `${date}T${time}${offset}`;
}

it('the wall calendar of the slow count has the platform’s days and weekdays', () => {
  let next = Date.UTC(1900, 0, 1);
  let pages = 0;
  for (const page of allPages()) {
    const date = new Date(next).toISOString().slice(0, 10);
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    if (page.date !== date || page.weekday !== names[weekday(date)]) {
      throw new Error(`The page of ${page.weekday} ${page.date} should be ${date}`);
    }
    next += 86_400_000;
    pages += 1;
  }
  expect(pages).toBe(109_938);
});

it('the slow count’s London clock shows what the platform’s does, at every midnight and noon', () => {
  for (const page of allPages()) {
    if (page.year >= 2018 && page.year <= 2037) {
      const noon = minutesOf(page).indexOf('12:00');
      for (const now of [
        { page, minute: 0 },
        { page, minute: noon },
      ]) {
        expect(platform(Date.parse(showing(now)))).toBe(showing(now));
      }
    }
  }
});

it.each(['2026-03-29', '2026-10-25', '2035-03-25', '2035-10-28'])(
  'the slow count’s London clock shows every minute of %s in its order',
  (date) => {
    const page = pageOf(date);
    if (!page) throw new Error(`${date} has no page`);
    const midnight = Date.parse(showing({ page, minute: 0 }));
    const shown = minutesOf(page).map((_, minute) => showing({ page, minute }));
    expect(shown).toEqual(shown.map((_, minute) => platform(midnight + minute * 60_000)));
    expect(shown.length / 60).toBe(date.includes('-03-') ? 23 : 25);
  },
);
