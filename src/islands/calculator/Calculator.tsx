import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import { AnswerDates, AnswerWorking } from './Answer.tsx';
import { askedEvents } from './asked-events.ts';
import { Closures } from './Closures.tsx';
import { Compared } from './Compared.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Ground } from './Ground.tsx';
import { noteText } from './note-text.ts';
import type { CalculatorProps } from './props.ts';
import type { AskedEvent } from './read-form.ts';
import type { CalculatorState, Shown } from './use-calculator.ts';
import { useCalculator } from './use-calculator.ts';

/** What the output says where there is no answer. */
const SAID: Readonly<Record<Exclude<Shown['kind'], 'answer'>, string>> = {
  nothing: '',
  working: 'Working it out …',
  stale: 'You changed something. Press Work it out again.',
  errors: '',
  failed:
    'The part that counts hours could not be loaded. Check your connection and press Work it out again.',
};

function timeHint({ withTime, timeOptional }: AskedEvent): string | undefined {
  if (withTime !== true) return undefined;
  return timeOptional === true
    ? 'The time is needed only for the rules that this one is set beside: 10:30pm is 22 30.'
    : 'With the time: 10:30pm is 22 30.';
}

function CalculatorForm(props: {
  calculator: CalculatorProps;
  asked: readonly AskedEvent[];
  state: CalculatorState;
}): JSX.Element {
  const { calculator, asked, state } = props;
  return (
    <form
      ref={state.form}
      class="calculator__form card"
      // Pressed before the script wakes up, a form of this method sends and reloads nothing.
      method="dialog"
      noValidate
      autocomplete="off"
      onSubmit={state.submit}
      onInput={state.changed}
    >
      {asked.map((entry) => (
        <DateEntry
          key={entry.event}
          idPrefix={entry.idPrefix}
          legend={calculator.events[entry.event]?.question ?? ''}
          hint={timeHint(entry)}
          withTime={entry.withTime === true}
          error={state.errors[entry.idPrefix]}
        />
      ))}
      <div class="button-row">
        <button type="submit" class="button">
          Work it out
        </button>
        <button type="button" class="button button--quiet" onClick={state.clear}>
          Clear
        </button>
      </div>
      <Closures
        idPrefix={calculator.idPrefix}
        rows={state.closureRows}
        errors={state.errors}
        onAdd={state.addClosure}
        onRemove={state.removeClosure}
      />
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}

/**
 * The deadline calculator of one rule: dates in, every reading's date out, earlier first, with its working. What is
 * typed stays in this page's memory; it never reaches an address, a store or a request.
 */
export default function Calculator(props: CalculatorProps): JSX.Element {
  const asked = useMemo(() => askedEvents(props), [props]);
  const state = useCalculator(props, asked);
  const output = useRef<HTMLOutputElement>(null);
  const { shown } = state;

  useEffect(() => {
    if (shown.kind !== 'answer' || shown.quiet || output.current === null) return;
    const { top, bottom } = output.current.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) output.current.scrollIntoView({ block: 'start' });
  }, [shown]);

  return (
    <div class="calculator">
      <CalculatorForm calculator={props} asked={asked} state={state} />
      <div class="calculator__result">
        <output
          ref={output}
          class="calculator__output"
          for={asked.map(({ idPrefix }) => `${idPrefix}-day`).join(' ')}
        >
          {shown.kind === 'answer' ? (
            <AnswerDates
              answers={shown.found.answers}
              kind={props.rule.timescale.kind}
              waiting={shown.found.waiting}
              events={props.events}
              now={shown.now}
            />
          ) : (
            SAID[shown.kind]
          )}
        </output>
        {shown.kind === 'answer' && (
          <>
            <div class="button-row">
              <CopyButton
                label="Copy for a case note"
                text={noteText(props, shown.found, shown.now.date)}
                idPrefix={props.idPrefix}
              />
            </div>
            <Compared rules={shown.found.compared} today={shown.now.date} />
            {shown.found.answers.map((answer) => (
              <AnswerWorking
                key={answer.index}
                answer={answer}
                noun={props.events[answer.event]?.noun ?? ''}
                several={shown.found.answers.length > 1}
              />
            ))}
            <Ground props={props} found={shown.found} />
          </>
        )}
      </div>
    </div>
  );
}
