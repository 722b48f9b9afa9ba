import type { JSX } from 'preact';
import type {
  Answer as ReadingAnswer,
  Clock,
  NoDate,
  ToldHeadline,
  ToldWorkTo,
} from '../../timescale/index.ts';
import {
  answerReadings,
  awaitedWords,
  briefMoment,
  compareMoments,
  faultWords,
  tellHeadline,
  workingCalendar,
} from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import type { AskedEvent, DateError, DateField, FormErrors } from '../kit/date-entry/typed-date.ts';
import { pastLimitWords } from './past-limit.ts';
import type { CalculatorProps, CountedRule } from './props.ts';
import { tellReadings } from './tell-readings.ts';
import type {
  Answered,
  AnsweredReading,
  ComparedAnswer,
  EarlierDate,
  FormReading,
  Outturn,
  WorkedOut,
} from './worked-out.ts';

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

/** Tells a result: the one date to work to, what comes before it by other rules, and what waits for a date. */
export function answered(props: CalculatorProps, found: WorkedOut, press: number): Answered {
  const { date: today } = londonNow();
  const minute = Math.floor(Date.now() / 60_000);
  const headlineOf = ({ timescale, readings }: CountedRule, answers: readonly ReadingAnswer[]) =>
    tellHeadline(answers, { kind: timescale.kind, readings, today, minute });
  const headline = headlineOf(props.rule, found.answers);
  const compared = found.compared.map((beside) => ({
    ...beside,
    headline: headlineOf(beside.rule, beside.answers),
    past: pastLimitWords(found.answers, beside),
  }));
  const counted = new Map(found.answers.map(({ event, moment }) => [event, moment]));
  return {
    press,
    today,
    minute,
    found,
    headline,
    from: [...counted].map(
      ([event, moment]) => `${props.rule.nouns[event] ?? event}, ${briefMoment(moment)}`,
    ),
    earlier: compared
      .flatMap((beside) => earlierThan(headline, beside))
      .sort((a, b) => compareMoments(a.told.moment, b.told.moment)),
    compared,
    waiting: found.waiting.map((event) => awaitedWords(props.events[event]?.noun ?? event)),
  };
}

/** A first day is no date to work to, and what a limit holds is meant to end before it. */
function earlierThan(own: ToldHeadline, { rule, headline }: ComparedAnswer): EarlierDate | [] {
  if (own.kind === 'none' || headline.kind === 'none' || rule.isHeld) return [];
  if (own.as === 'not before' || headline.as === 'not before') return [];
  if (compareMoments(headline.moment, own.moment) >= 0) return [];
  const by = rule.pastLimit === undefined ? 'Earlier by' : 'Never past, by';
  return {
    ruleId: rule.ruleId,
    by: `${by} ${rule.cited}`,
    told: headline,
    what: `${rule.title}, ${rule.stated}`,
  };
}

/** One date with what stands around it: phrasing content only. Each part ends in a space, to be read aloud. */
function WorkToDate({ lead, words, datetime, tail, said, stands }: ToldWorkTo): JSX.Element {
  return (
    <>
      <span class="answer__lead">{lead}</span>{' '}
      <time class="answer" datetime={datetime}>
        {words}
      </time>{' '}
      {tail !== '' && <span class="answer__tail">{tail} </span>}
      <span class="answer__stands">
        {stands && <b class={`answer__left${stands.late ? ' late' : ''}`}>{stands.words}. </b>}
        {said !== '' && <span class="answer__said">{said} </span>}
      </span>
    </>
  );
}

/** Where no one date is told: those of the readings, one after the other. */
function EachDate({ said, readings }: { said: string; readings: readonly AnsweredReading[] }) {
  return (
    <>
      <span class="answer__none">{said} </span>
      {readings.map(
        ({ answer, told }) =>
          told && (
            <span key={answer.reading.id} class="answer__each">
              {told.lead} <time datetime={told.datetime}>{told.words}</time> {told.tail}{' '}
            </span>
          ),
      )}
    </>
  );
}

/** The one date to work to, and in one line what it is of, for an `<output>`. */
export function Answer(props: { calculator: CalculatorProps; answered: Answered }): JSX.Element {
  const { rule } = props.calculator;
  const { press, found, headline, from, earlier, waiting } = props.answered;
  return (
    <span key={press}>
      {headline.kind === 'date' ? (
        <WorkToDate {...headline} />
      ) : (
        <EachDate
          said={headline.said}
          readings={tellReadings(rule, found.answers, props.answered)}
        />
      )}
      <span class="answer__of">
        <b>{rule.title}</b> · {rule.council} · {rule.procedure}, {rule.cited} · counted from{' '}
        {from.join(' and ')}{' '}
      </span>
      {earlier.map(({ ruleId, by, told, what }) => (
        <span key={ruleId} class="answer__earlier">
          <b>{by}:</b> <time datetime={told.datetime}>{told.words}</time> <span>({what}) </span>
        </span>
      ))}
      {waiting.map((words) => (
        <span key={words} class="answer__waiting">
          {words}{' '}
        </span>
      ))}
    </span>
  );
}
