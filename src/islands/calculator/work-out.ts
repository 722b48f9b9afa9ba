import type { Answer, Clock, NoDate, WorkingCalendar } from '../../timescale/index.ts';
import { answerReadings, faultWords, workingCalendar } from '../../timescale/index.ts';
import type { DateError, DateField } from '../kit/date-entry/parse-date.ts';
import type { AskedEvent, CalculatorProps, CountedRule } from './props.ts';
import type { FormErrors, FormReading } from './read-form.ts';

/** A rule with the answers of its readings. */
export interface AnsweredRule {
  readonly rule: CountedRule;
  readonly answers: readonly Answer[];
}

/** What "Work it out" found. */
export interface WorkedOut {
  /** The rule's answers, earlier first. */
  readonly answers: readonly Answer[];
  readonly compared: readonly AnsweredRule[];
  /** Events of the rule whose date was left blank: their readings wait. */
  readonly waiting: readonly string[];
  /** The calendar by which they were counted, with the reader's closed days. */
  readonly calendar: WorkingCalendar;
}

export type Outturn =
  | { readonly ok: true; readonly found: WorkedOut }
  | { readonly ok: false; readonly errors: FormErrors };

const FAULT_FIELDS: Readonly<Record<NoDate['code'], readonly DateField[]>> = {
  'outside-table': ['year'],
  'no-such-time': ['hour', 'minute'],
  'needs-time': ['hour', 'minute'],
  'hours-not-stated': ['day'],
  'not-a-date': ['day', 'month', 'year'],
};

/** Where no reading of an event has a date, its date group says why. */
function faultErrors(answers: readonly Answer[], asked: readonly AskedEvent[]): FormErrors {
  const errors: Record<string, DateError> = {};
  for (const { event, idPrefix } of asked) {
    const own = answers.filter((answer) => answer.event === event);
    const [first] = own;
    if (first === undefined || first.result.ok || own.some(({ result }) => result.ok)) continue;
    const { fault } = first.result;
    errors[idPrefix] = { message: faultWords(fault), fields: FAULT_FIELDS[fault.code] };
  }
  return errors;
}

/**
 * Works the rule out, and the rules that it is set against. Closed days lie over the count unless the reader asked to
 * leave them out. `clock` is needed where a rule counts hours and a time was given.
 */
export function workOut(props: CalculatorProps, form: FormReading, clock?: Clock): Outturn {
  if (Object.keys(form.errors).length > 0) return { ok: false, errors: form.errors };
  const calendar = workingCalendar({ closures: form.closures, countClosures: form.countClosures });
  const answersOf = ({ timescale }: CountedRule): Answer[] =>
    answerReadings(timescale, form.moments, calendar, clock, props.hours);

  const answers = answersOf(props.rule);
  const errors = faultErrors(answers, props.asked);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    found: {
      answers,
      compared: props.compared
        .map((rule) => ({ rule, answers: answersOf(rule) }))
        .filter((other) => other.answers.length > 0),
      waiting: props.asked.map(({ event }) => event).filter((event) => !(event in form.moments)),
      calendar,
    },
  };
}
