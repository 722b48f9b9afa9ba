import type { Answer, Clock, NoDate, Told, WorkingCalendar } from '../../timescale/index.ts';
import {
  answerReadings,
  daysLeftWords,
  faultWords,
  readingName,
  senseOf,
  tell,
  workingCalendar,
} from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/london-now.ts';
import type { DateError, DateField } from '../kit/date-entry/parse-date.ts';
import type { AskedEvent, FormErrors, FormReading } from '../kit/read-form.ts';
import type { CalculatorProps, CountedRule } from './props.ts';

/** A rule with the answers of its readings. */
interface AnsweredRule {
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

/** What a press comes to: dates, or what is wrong with the boxes. */
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

/** The device's present day and time in Europe/London. */
interface Now {
  readonly date: string;
  readonly time: string;
}

/** How a deadline stands to the device's present day, and whether it is past. */
interface Standing {
  readonly words: string;
  readonly late: boolean;
}

/**
 * "12 days left", "Due today", "Overdue by 3 days", in calendar days; on the day of a deadline of hours, whether its
 * time has passed. Only for a deadline with a last day: a period is not overdue, nor is a first day.
 */
function standing({ result, reading }: Answer, now: Now): Standing | undefined {
  if (!result.ok || result.value.kind !== 'due' || senseOf(reading) === 'not before') {
    return undefined;
  }
  const { due } = result.value;
  if (due.kind === 'time' && due.date === now.date) {
    const passed = due.at.slice(11, 16) < now.time;
    return passed
      ? { words: 'Overdue: the time has passed today', late: true }
      : { words: 'Due today', late: false };
  }
  const words = daysLeftWords(now.date, due.date);
  return words === undefined ? undefined : { words, late: due.date < now.date };
}

/** What is said of one reading's answer, and how it stands to the present day. */
export interface AnsweredReading {
  readonly answer: Answer;
  readonly told: Told;
  /** "Reading 1 of 2: Counted from the day on which …", where there is something to say. */
  readonly why: string;
  readonly stands?: Standing;
}

/** A result in the parts that are shown of it and taken away. */
export interface Answered {
  /** Which press it answers: each is announced anew. */
  readonly press: number;
  /** The device's day in London. */
  readonly today: string;
  readonly found: WorkedOut;
  readonly readings: readonly AnsweredReading[];
  readonly compared: readonly { rule: CountedRule; readings: readonly AnsweredReading[] }[];
  /** What is said of an event whose date is awaited, a sentence each. */
  readonly waiting: readonly string[];
}

/** Tells a result: the rule's own readings, those of the rules beside it, and what waits for a date. */
export function answered(props: CalculatorProps, found: WorkedOut, press: number): Answered {
  const now = londonNow();
  const toldOf = (rule: CountedRule, answers: readonly Answer[]): readonly AnsweredReading[] =>
    answers.map((answer) => {
      const noun = rule.nouns[answer.event] ?? answer.event;
      const told = tell(answer, { noun, kind: rule.timescale.kind, today: now.date });
      const name = rule.readings > 1 ? `${readingName(told, rule.readings)}: ` : '';
      const why = told.text === undefined ? '' : `${name}${told.text}`;
      return { answer, told, why, stands: standing(answer, now) };
    });
  return {
    press,
    today: now.date,
    found,
    readings: toldOf(props.rule, found.answers),
    compared: found.compared.map(({ rule, answers }) => ({
      rule,
      readings: toldOf(rule, answers),
    })),
    waiting: found.waiting.map(
      (event) =>
        `It may also count from ${props.events[event]?.noun ?? event}: enter that date to see it.`,
    ),
  };
}
