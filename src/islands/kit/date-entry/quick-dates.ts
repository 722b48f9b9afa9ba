import type { IsoDate } from '../../../timescale/index.ts';
import { dayOf, fromDayNumber } from '../../../timescale/index.ts';
import { fillFields } from './fields.ts';
import { londonNow } from './read-dates.ts';

/** The buttons below a date group; "now" only where a time counts. */
export type QuickDate = 'now' | 'today' | 'yesterday';

function quickMoment(quick: QuickDate): { readonly date: IsoDate; readonly time?: string } {
  const now = londonNow();
  if (quick === 'now') return now;
  return { date: quick === 'today' ? now.date : fromDayNumber(dayOf(now.date) - 1) };
}

/** Fills the date group in that a quick button stands in, by the device's day in Europe/London. */
export function pressQuickDate(button: HTMLElement, idPrefix: string, quick: QuickDate): void {
  const fieldset = button.closest('fieldset');
  if (fieldset !== null) fillFields(fieldset, idPrefix, quickMoment(quick));
}
