import type { Moment } from '../../timescale/index.ts';
import { parseDate, readFields } from '../kit/date-entry/read-dates.ts';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';
import { askedEvent, openButtonId } from './asked-event.ts';
import type { PlanParts } from './plan-parts.ts';
import type { Change, Shown } from './plan-state.ts';
import { errorsOf } from './plan-state.ts';
import { focusUnfolded } from './use-focus.ts';
import type { PlanHold } from './use-plan-hold.ts';
import { usePlanHold } from './use-plan-hold.ts';
import type { EventDates, EventEntry } from './use-event-entry.ts';
import { useEventEntry } from './use-event-entry.ts';
import type { StartState } from './use-start.ts';
import { useStart } from './use-start.ts';

/** A plan on the page, and what may be done with it. */
export interface CasePlanState extends StartState {
  readonly shown: Shown;
  /** By the id prefix of the date group that they stand beside. */
  readonly errors: FormErrors;
  readonly entry: EventEntry;
  /** The rows of what is shown are drawn. */
  readonly arrive: () => void;
}

/** Takes the cursor out of a form that goes: one that goes with it makes the browser lay out the page in between. */
function leaveBoxes(form: HTMLFormElement): void {
  if (document.activeElement instanceof HTMLElement && form.contains(document.activeElement)) {
    document.activeElement.blur();
  }
}

const isSame = (one: Moment | undefined, other: Moment | undefined): boolean =>
  one?.date === other?.date && one?.time === other?.time;

/** Enters what happened since: each date moves only what depends on it. */
function eventDates({ source }: PlanParts, hold: PlanHold): EventDates {
  const { given, shown, show, refuse, arrival } = hold;
  const change = (
    event: string,
    known: Readonly<Record<string, Moment>>,
    done: Change['done'],
  ): void => {
    if (source === undefined || shown.kind !== 'plan') return;
    // A second press before the first is drawn, as of a double click, is the first one's.
    if (arrival.isExpected() && isSame(given.known[event], known[event])) return;
    const move = (): void => {
      focusUnfolded(openButtonId(source, event));
    };
    show(source, { ...given, known }, event, move, {
      event,
      done,
      before: shown.projected.plan,
    });
  };
  return {
    enter: (event, own) => {
      if (source === undefined) return;
      const asked = askedEvent(source, event);
      const parsed = parseDate(readFields(own, asked.idPrefix), asked);
      if (parsed.ok) {
        leaveBoxes(own);
        change(event, { ...given.known, [event]: parsed.moment }, 'entered');
      } else {
        refuse('event', { [asked.idPrefix]: parsed.error });
      }
    },
    takeOut: (event) => {
      const rest = Object.entries(given.known).filter(([id]) => id !== event);
      change(event, Object.fromEntries(rest), 'taken out');
    },
  };
}

/** Holds a plan and keeps it true to what was entered. Everything stays in this page's memory. */
export function useCasePlan(parts: PlanParts): CasePlanState {
  const hold = usePlanHold();
  const start = useStart(parts, hold);
  const errors = errorsOf(hold.shown);
  const entry = useEventEntry(eventDates(parts, hold), errors);
  return { ...start, shown: hold.shown, errors, entry, arrive: hold.arrival.arrive };
}
