import type { Moment } from '../../timescale/index.ts';
import { focusError } from '../kit/date-entry/fields.ts';
import { isBlank, parseDate, readFields } from '../kit/date-entry/read-dates.ts';
import type { DateError, FormErrors } from '../kit/date-entry/typed-date.ts';
import { revealQuestion } from '../kit/reveal.ts';
import type { TimelineHead } from './props.ts';

/** Errors by date group; `choice` for the event taken as the start. */
export interface TimelineErrors {
  readonly choice?: string;
  readonly dates: FormErrors;
}

/** Nothing is wrong. */
export const NO_ERRORS: TimelineErrors = { dates: {} };

/** What the ids of the boxes of an event's date begin with. */
export const datePrefix = (idPrefix: string, event: string): string => `${idPrefix}-${event}`;

/** The name that the radios share by which the start is chosen. */
export const choiceName = (idPrefix: string): string => `${idPrefix}-start-choice`;

/** The event that the reader takes as the start; none while none is chosen, or there is none to choose. */
export function chosenEvent(form: HTMLFormElement): string | undefined {
  const chosen = form.querySelector('input[type="radio"]:checked');
  return chosen instanceof HTMLInputElement ? chosen.value : undefined;
}

/** What stands in the form. */
interface FormDates {
  readonly known: Readonly<Record<string, Moment>>;
  /** None where it is missing or cannot be read. */
  readonly start?: Moment;
  readonly errors: TimelineErrors;
}

/** The date groups of the form: the start, then what is known of later. */
export function dateGroups({ idPrefix, start, laterEvents }: TimelineHead) {
  return [start, ...laterEvents].map((event) => ({ event, idPrefix: datePrefix(idPrefix, event) }));
}

/** Reads the form: the dates that it gives, and what is wrong with it. */
export function readDates(form: HTMLFormElement, props: TimelineHead): FormDates {
  const known: Record<string, Moment> = {};
  const dates: Record<string, DateError> = {};
  const choice = chosenEvent(form);
  for (const { event, idPrefix: prefix } of dateGroups(props)) {
    const typed = readFields(form, prefix);
    if (event !== props.start && isBlank(typed)) continue;
    const parsed = parseDate(typed);
    if (parsed.ok) known[event] = parsed.moment;
    else dates[prefix] = parsed.error;
  }
  const start = known[props.start];
  if (start !== undefined && choice !== undefined) known[choice] = start;
  const unchosen = props.startChoices.length > 0 && choice === undefined;
  const noun = props.events[props.start]?.noun ?? 'the start';
  return {
    known,
    ...(start !== undefined && { start }),
    errors: {
      dates,
      ...(unchosen && { choice: `Choose the event that you take as ${noun}` }),
    },
  };
}

/** Moves the reader to the first thing to mend: the choice of a start comes before every date. */
export function focusFirst(form: HTMLFormElement, { choice, dates }: TimelineErrors): void {
  if (choice === undefined) {
    focusError(form, dates);
    return;
  }
  const radio = form.querySelector<HTMLInputElement>('input[type="radio"]');
  radio?.focus();
  revealQuestion(radio);
}
