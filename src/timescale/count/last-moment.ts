import type { ResultMoment, Outcome } from './outcome.ts';
import { momentOf } from './outcome.ts';
import type { Moment } from './result.ts';

/** An end of a result without its working: when the event that it brings about happens. */
export function withoutWorking({ date, time }: ResultMoment): Moment {
  return time === undefined ? { date } : { date, time };
}

/** The end at its latest. A recurrence, or a period without a latest end, brings nothing about. */
export function lastMoment(outcome: Outcome): ResultMoment | undefined {
  switch (outcome.kind) {
    case 'due':
      return momentOf(outcome.due);
    case 'window':
      return outcome.ends?.latest;
    case 'series':
      return undefined;
  }
}
