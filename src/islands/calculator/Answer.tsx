import type { JSX } from 'preact';
import type { Answer as ReadingAnswer, Clock, NoDate } from '../../timescale/index.ts';
import {
  answerReadings,
  awaitedWords,
  faultWords,
  readingName,
  standingOf,
  tellLine,
  workingCalendar,
} from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import type { AskedEvent, DateError, DateField, FormErrors } from '../kit/date-entry/typed-date.ts';
import { pastLimitWords } from './past-limit.ts';
import type { CalculatorProps, CountedRule } from './props.ts';
import type { Answered, AnsweredReading, FormReading, Outturn, WorkedOut } from './worked-out.ts';

const FAULT_FIELDS: Readonly<Record<NoDate['code'], readonly DateField[]>> = {
  'outside-table': ['year'],
  'no-such-time': ['hour', 'minute'],
  'needs-time': ['hour', 'minute'],
  'hours-not-stated': ['day'],
  'not-a-date': ['day', 'month', 'year'],
};

/** Where no reading of an event has a date, its date group says why. */
function faultErrors(answers: readonly ReadingAnswer[], asked: readonly AskedEvent[]): FormErrors {
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
  const answersOf = ({ timescale }: CountedRule): ReadingAnswer[] =>
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

/** Tells a result: the rule's own readings, those of the rules beside it, and what waits for a date. */
export function answered(props: CalculatorProps, found: WorkedOut, press: number): Answered {
  const now = londonNow();
  const minute = Math.floor(Date.now() / 60_000);
  const toldOf = (
    rule: CountedRule,
    answers: readonly ReadingAnswer[],
  ): readonly AnsweredReading[] =>
    answers.map((answer) => {
      const noun = rule.nouns[answer.event] ?? answer.event;
      const told = tellLine(answer, { kind: rule.timescale.kind, today: now.date });
      const name = rule.readings > 1 ? `${readingName(told, rule.readings)}: ` : '';
      const why = told.text === undefined ? '' : `${name}${told.text}`;
      return { answer, told, noun, why, stands: standingOf(answer, now.date, minute) };
    });
  return {
    press,
    today: now.date,
    found,
    readings: toldOf(props.rule, found.answers),
    compared: found.compared.map((beside) => ({
      rule: beside.rule,
      readings: toldOf(beside.rule, beside.answers),
      past: pastLimitWords(found.answers, beside),
    })),
    waiting: found.waiting.map((event) => awaitedWords(props.events[event]?.noun ?? event)),
  };
}

/** One reading: phrasing content only, with one `<time>`. Each part ends in a space, to be read aloud. */
export function ReadingDate({ told, why, stands }: AnsweredReading): JSX.Element {
  const reason = why !== '' && <span class="answer__why">{why} </span>;
  if (told.kind === 'no date') {
    return (
      <span class="answer__reading">
        <span class="answer__extra">No date: {told.fault} </span>
        {reason}
      </span>
    );
  }
  return (
    <span class="answer__reading">
      <span class="answer__lead">{told.lead}</span>{' '}
      <time class="answer" datetime={told.datetime}>
        {told.words}
      </time>{' '}
      {told.tail !== '' && <span class="answer__lead">{told.tail} </span>}
      {stands && <span class={`answer__left${stands.late ? ' late' : ''}`}>{stands.words}. </span>}
      {told.next !== undefined && <span class="answer__extra">{told.next}. </span>}
      {reason}
    </span>
  );
}

/** The dates of every reading, earlier first, for an `<output>`. */
export function Answer({ press, readings, waiting }: Answered): JSX.Element {
  return (
    <span key={press}>
      {readings.length > 1 && (
        <span class="answer__lead">It can be read in more than one way. The earlier first. </span>
      )}
      {readings.map((reading) => (
        <ReadingDate key={reading.told.id} {...reading} />
      ))}
      {waiting.map((words) => (
        <span key={words} class="answer__reading answer__why">
          {words}{' '}
        </span>
      ))}
    </span>
  );
}
