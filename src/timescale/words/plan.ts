import type { PastLimit, PlanWarning } from '../plan/case-plan.ts';
import { momentWords } from './dates.ts';
import { capitalised } from './lists.ts';

/**
 * What is the matter with two dates that were entered, or with a rule that runs past its limit, and what to do. `nouns`
 * are those of the events.
 */
export function planWarningWords(
  warning: PlanWarning,
  nouns: Readonly<Record<string, string>>,
): string {
  if (warning.code === 'past-limit') {
    return pastLimitWords(warning);
  }
  const { event, moment, after, afterMoment } = warning;
  const first = nouns[after] ?? after;
  const second = nouns[event] ?? event;
  return `${capitalised(second)} (${momentWords(moment)}) stands before ${first} (${momentWords(afterMoment)}), though the procedure has it after. Check both dates.`;
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
