import type { PlanEvent } from '../plan/case-plan.ts';
import type { Counts } from '../record/event.ts';
import { momentWords } from './dates.ts';

/**
 * What a date of a plan was counted from, as a sentence: a day that happened, or one that is itself worked out and
 * holds only until the real one is known. Nothing for an event without a date.
 */
export function planCountedWords(noun: string, event: PlanEvent, counts: Counts): string {
  const counted = 'before' in counts ? 'Counted back from' : 'Counted from';
  switch (event.state) {
    case 'known':
      return `${counted} ${noun}, ${momentWords(event.moment)}.`;
    case 'projected': {
      const dates = planSpanWords(momentWords(event.earliest), momentWords(event.latest));
      return `${counted} the latest date of ${noun}, ${dates}, if nothing else is known.`;
    }
    case 'unknown':
    case 'ruledOut':
      return '';
  }
}

/** Why nothing counts from an event in this case: another happened, of which a case has one. `nouns` are the events’. */
export function ruledOutWords(
  event: string,
  by: string,
  nouns: Readonly<Record<string, string>>,
): string {
  return `This case has ${nouns[by] ?? by}, so nothing counts from ${nouns[event] ?? event}.`;
}

/** Dates in words: one day, or the earliest and the latest. */
export function planSpanWords(first: string, last: string): string {
  return first === last ? first : `between ${first} and ${last}`;
}

/** Where a row stood before the last change, in words; a row that had no date is new. */
export function planMovedWords(
  was: { readonly first: string; readonly last: string } | undefined,
): string {
  if (was === undefined) {
    return 'New: this had no date before.';
  }
  return was.first === was.last
    ? `Moved from ${was.first}.`
    : `Moved: this was between ${was.first} and ${was.last}.`;
}

/** Told beside a plan in which hours are told in days. */
export const PLAN_IN_DAYS_WORDS =
  'Without a time of day, hours are told in whole days: the real limit may be sooner. Enter the hour and minute to see it.';

/** Told instead, where a time was entered but what counts hours could not be loaded. */
export const PLAN_NO_CLOCK_WORDS =
  'The part of this page that counts hours could not be loaded, so hours are told in whole days: the real limit may be sooner. Check your connection and press Show the plan again.';
