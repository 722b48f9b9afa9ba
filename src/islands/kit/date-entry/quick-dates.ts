import type { IsoDate } from '../../../timescale/index.ts';
import { dayOf, fromDayNumber } from '../../../timescale/index.ts';
import { fillFields } from './fields.ts';
import { londonNow } from './read-dates.ts';

/** The buttons below a date group; "now" only where a time counts. */
export type QuickDate = 'now' | 'today' | 'yesterday';

function quickMoment(quick: string): { readonly date: IsoDate; readonly time?: string } {
  const now = londonNow();
  if (quick === 'now') return now;
  return { date: quick === 'today' ? now.date : fromDayNumber(dayOf(now.date) - 1) };
}

/** Fills a quick button's own group in, by the device's day in Europe/London. */
export function pressQuickDate(button: HTMLElement): void {
  const { quick, group } = button.dataset;
  const fieldset = button.closest('fieldset');
  if (quick === undefined || group === undefined || fieldset === null) return;
  fillFields(fieldset, group, quickMoment(quick));
}
