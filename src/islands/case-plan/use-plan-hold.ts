import { useReducer } from 'preact/hooks';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';
import { askedEvent } from './asked-event.ts';
import type { PlanSource } from './plan-source.ts';
import type { Change, Shown } from './plan-state.ts';
import { NOTHING, planReducer } from './plan-state.ts';
import type { Given } from './project.ts';
import { timeError } from './project.ts';
import type { Arrival } from './use-focus.ts';
import { useFocus } from './use-focus.ts';
import { useProjection } from './use-projection.ts';

/** What was entered of a case, and what is shown of it. */
export interface PlanHold {
  readonly given: Given;
  readonly shown: Shown;
  /** Shows the plan of what was entered, and then moves the reader; or what is wrong with the time of `event`. */
  readonly show: (
    source: PlanSource,
    given: Given,
    event: string,
    move: () => void,
    change?: Change,
  ) => void;
  /** What was entered is shown once the rules have come. */
  readonly wait: () => void;
  /** What was typed in the start form, or in an event's own group, cannot be read. */
  readonly refuse: (whose: 'start' | 'event', errors: FormErrors) => void;
  readonly arrival: Pick<Arrival, 'isExpected' | 'arrive'>;
  readonly changed: () => void;
  readonly forget: () => void;
}

/** Holds what was entered of a case in this page's memory, and what is shown of it. */
export function usePlanHold(): PlanHold {
  const [{ given, shown }, step] = useReducer(planReducer, NOTHING);
  const projection = useProjection();
  const arrival = useFocus(shown);
  const refuse: PlanHold['refuse'] = (whose, errors) => {
    step({ step: `refuse ${whose}`, errors });
  };
  return {
    given,
    shown,
    arrival,
    refuse,
    show: (source, next, event, move, change) => {
      projection.project(source, next, (projected) => {
        const error = timeError(projected, event);
        if (error !== undefined) {
          const { idPrefix } = askedEvent(source, event);
          refuse(change === undefined ? 'start' : 'event', { [idPrefix]: error });
          return;
        }
        arrival.expect(move);
        step({ step: 'show', projected, change });
      });
    },
    wait: () => {
      step({ step: 'wait' });
    },
    changed: () => {
      projection.cancel();
      step({ step: 'type' });
    },
    forget: () => {
      projection.cancel();
      step({ step: 'clear' });
    },
  };
}
