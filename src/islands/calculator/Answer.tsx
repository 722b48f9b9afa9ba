import type { JSX } from 'preact';
import type { CaseEvent } from '../../timescale/event.ts';
import type { Answer } from '../../timescale/outcome.ts';
import { keyEdge } from '../../timescale/outcome.ts';
import type { TimescaleKind } from '../../timescale/record.ts';
import type { DueDate } from '../../timescale/result.ts';
import { explainOutcome } from '../../timescale/words/outcome.ts';
import { faultWords, warningWords } from '../../timescale/words/warnings.ts';
import { headline } from './headline.ts';
import { DayLedger, HoursLedger } from './Ledger.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { SeriesDates } from './SeriesDates.tsx';
import { standing } from './standing.ts';

interface Now {
  readonly date: string;
  readonly time: string;
}

/** One reading in the output: phrasing content only, with one `<time>`. */
function ReadingDate(props: { answer: Answer; kind: TimescaleKind; now: Now }): JSX.Element {
  const { answer, kind, now } = props;
  const { reading, result } = answer;
  if (!result.ok) {
    return (
      <span class="answer__reading">
        <span class="answer__extra">No date: {faultWords(result.fault)}</span>
        {reading.text !== undefined && <span class="answer__why">{reading.text}</span>}
      </span>
    );
  }
  const { lead, datetime, words, beside } = headline(result.value, reading, kind, now.date);
  const stands = standing(answer, now);
  return (
    <span class="answer__reading">
      <span class="answer__lead">{lead}</span>{' '}
      <time class="answer" dateTime={datetime}>
        {words}
      </time>{' '}
      {stands && <span class={`answer__left${stands.late ? ' late' : ''}`}>{stands.words}. </span>}
      {beside.map((sentence) => (
        <span key={sentence} class="answer__extra">
          {sentence}.{' '}
        </span>
      ))}
      {reading.text !== undefined && <span class="answer__why">{reading.text} </span>}
    </span>
  );
}

/** The dates of every reading, earlier first, for an `<output>`. */
export function AnswerDates(props: {
  answers: readonly Answer[];
  kind: TimescaleKind;
  waiting: readonly string[];
  events: Readonly<Record<string, CaseEvent>>;
  now: Now;
}): JSX.Element {
  const { answers, kind, waiting, events, now } = props;
  return (
    <>
      {answers.length > 1 && (
        <span class="answer__lead">It can be read in more than one way. The earlier first. </span>
      )}
      {answers.map((answer) => (
        <ReadingDate key={answer.index} answer={answer} kind={kind} now={now} />
      ))}
      {waiting.map((event) => (
        <span key={event} class="answer__reading answer__why">
          It may also count from {events[event]?.noun ?? event}: enter that date to see the other
          reading.
        </span>
      ))}
    </>
  );
}

function DueWorking({ due, noun }: { due: DueDate; noun: string }): JSX.Element {
  if (due.kind === 'time') return <HoursLedger rows={due.hours} />;
  return (
    <>
      <MonthCalendar ledger={due.ledger} due={due.date} />
      <DayLedger rows={due.ledger} noun={noun} />
    </>
  );
}

/** How one reading was counted: in a sentence, with what must be known beside it, then day by day. */
export function AnswerWorking(props: {
  answer: Answer;
  noun: string;
  /** Names the reading where there are several. */
  several: boolean;
}): JSX.Element | null {
  const { answer, noun, several } = props;
  if (!answer.result.ok) return null;
  const outcome = answer.result.value;
  const { due } = keyEdge(outcome);
  const direction = 'before' in answer.reading.counts ? 'before' : 'from';
  return (
    <section class="answer-working">
      {several && <p class="tool-heading">{answer.reading.text ?? 'How it was counted'}</p>}
      {explainOutcome(outcome, noun).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {(due?.warnings ?? [])
        .filter(({ code }) => code !== 'clock-change')
        .map((warning) => (
          <p key={warning.code} class="note">
            {warningWords(warning, direction)}
          </p>
        ))}
      {outcome.kind === 'series' && <SeriesDates outcome={outcome} />}
      {due && (
        <details class="working">
          <summary>
            {due.kind === 'day' ? 'Every day of the count' : 'Every hour of the count'}
            {several && <span class="govuk-visually-hidden">: {answer.reading.text}</span>}
          </summary>
          <DueWorking due={due} noun={noun} />
        </details>
      )}
    </section>
  );
}
