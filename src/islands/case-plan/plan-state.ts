import type { CasePlan } from '../../timescale/index.ts';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';
import type { Given, Projected } from './project.ts';

/** What was done last, once there is a plan. */
export interface Change {
  readonly event: string;
  readonly done: 'entered' | 'taken out';
  /** The plan as it stood before. */
  readonly before: CasePlan;
}

/** What is shown. Dates are shown only for what stands in the form. */
export type Shown =
  /** While it waits, a date was entered and the rules are on their way. */
  | { readonly kind: 'nothing' | 'waiting' | 'stale' }
  /** The start form cannot be read. */
  | { readonly kind: 'refused'; readonly errors: FormErrors }
  | {
      readonly kind: 'plan';
      readonly projected: Projected;
      readonly change?: Change | undefined;
      /** What is wrong in an event's own date group: the plan stays as it is. */
      readonly errors: FormErrors;
    };

/** A plan on the page: what was last entered, and what is shown. */
export interface PlanState {
  readonly given: Given;
  readonly shown: Shown;
}

/** What may happen to a plan. */
export type PlanStep =
  | { readonly step: 'refuse start' | 'refuse event'; readonly errors: FormErrors }
  | { readonly step: 'show'; readonly projected: Projected; readonly change?: Change | undefined }
  | { readonly step: 'wait' | 'type' | 'clear' };

/** Nothing is wrong. */
const NO_ERRORS: FormErrors = {};

/** A page on which nothing was entered. */
export const NOTHING: PlanState = {
  given: { known: {}, closures: [], countClosures: false },
  shown: { kind: 'nothing' },
};

/** What is wrong with what was typed, by the id prefix of the date group that it stands beside. */
export const errorsOf = (shown: Shown): FormErrors =>
  'errors' in shown ? shown.errors : NO_ERRORS;

/** A plan after a step. What was entered of events outlives a start that is typed anew; Clear forgets it. */
export function planReducer(state: PlanState, step: PlanStep): PlanState {
  const { given, shown } = state;
  switch (step.step) {
    case 'refuse start':
      return { given, shown: { kind: 'refused', errors: step.errors } };
    case 'refuse event':
      return shown.kind === 'plan' ? { given, shown: { ...shown, errors: step.errors } } : state;
    case 'show': {
      const { projected, change } = step;
      return {
        given: projected.given,
        shown: { kind: 'plan', projected, change, errors: NO_ERRORS },
      };
    }
    case 'wait':
      return { given, shown: { kind: 'waiting' } };
    case 'type':
      return shown.kind === 'plan' || shown.kind === 'waiting'
        ? { given, shown: { kind: 'stale' } }
        : state;
    case 'clear':
      return NOTHING;
  }
}
