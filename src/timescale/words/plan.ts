import type { PastLimit, PlanWarning } from '../plan/case-plan.ts';
import type { NotOne } from '../plan/one-of.ts';
import type { OutOfOrder } from '../plan/plan-order.ts';
import { momentWords } from './dates.ts';
import { capitalised } from './lists.ts';

type Nouns = Readonly<Record<string, string>>;

/**
 * What is the matter with two dates that were entered, or with a rule that runs past its limit, and what to do. `nouns`
 * are those of the events.
 */
export function planWarningWords(warning: PlanWarning, nouns: Nouns): string {
  switch (warning.code) {
    case 'past-limit':
      return pastLimitWords(warning);
    case 'out-of-order':
      return outOfOrderWords(warning, nouns);
    case 'not-one':
      return notOneWords(warning, nouns);
  }
}

/** Whether a warning is about a record, or about an event that an answer of it counts from. */
export function isWarnedOf(warning: PlanWarning, timescale: string, event: string): boolean {
  switch (warning.code) {
    case 'past-limit':
      return [warning.timescale, warning.limit].includes(timescale);
    case 'out-of-order':
      return [warning.event, warning.after].includes(event);
    case 'not-one':
      return [warning.event, warning.other, warning.whole].includes(event);
  }
}

function outOfOrderWords({ event, moment, after, afterMoment }: OutOfOrder, nouns: Nouns): string {
  const first = nouns[after] ?? after;
  const second = nouns[event] ?? event;
  return `${capitalised(second)} (${momentWords(moment)}) stands before ${first} (${momentWords(afterMoment)}), though the procedure has it after. Check both dates.`;
}

function notOneWords(warning: NotOne, nouns: Nouns): string {
  const { event, moment, other, otherMoment, whole } = warning;
  const first = `${capitalised(nouns[event] ?? event)} (${momentWords(moment)})`;
  const second = `${nouns[other] ?? other} (${momentWords(otherMoment)})`;
  return event === whole
    ? `${first} and ${second} are one event here, and have two dates. Check both.`
    : `${first} and ${second} both have a date, though a case has one of the two. Take one of them out.`;
}

function pastLimitWords(warning: PastLimit): string {
  const { title, limitTitle, state, end, limitEnd, onEveryReading } = warning;
  const rule =
    state === 'known'
      ? `“${title}” was done on ${momentWords(end)}`
      : `“${title}” may run to ${momentWords(end)}`;
  const reading = onEveryReading ? '' : ', on one reading';
  const advice =
    state === 'known'
      ? 'Check both dates, and tell your manager.'
      : 'Work to the earlier date, or ask your manager.';
  return `${rule}, past a limit that is never to be passed: “${limitTitle}” ends on ${momentWords(limitEnd)}${reading}. ${advice}`;
}
