import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import { Closures } from './Closures.tsx';
import type { AskedEvent, CalculatorProps } from './props.ts';
import type { CalculatorState, Shown } from './use-calculator.ts';
import { useCalculator } from './use-calculator.ts';

/** What the output says where there is no answer. */
const SAID: Readonly<Record<Exclude<Shown['kind'], 'answer'>, string>> = {
  nothing: '',
  working: 'Working it out …',
  stale: 'You changed something. Press Work it out again.',
  errors: '',
  failed:
    'The part that counts could not be loaded. Check your connection and press Work it out again.',
};

function timeHint({ withTime, timeOptional }: AskedEvent): string | undefined {
  if (withTime !== true) return undefined;
  return timeOptional === true
    ? 'The time is needed only for the rules that this one is set beside: 10:30pm is 22 30.'
    : 'With the time: 10:30pm is 22 30.';
}

function CalculatorForm(props: {
  calculator: CalculatorProps;
  state: CalculatorState;
}): JSX.Element {
  const { calculator, state } = props;
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
      onFocusIn={state.prepare}
    >
      {calculator.asked.map((entry) => (
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
  const state = useCalculator(props);
  const output = useRef<HTMLOutputElement>(null);
  const { shown } = state;

  useEffect(() => {
    if (shown.kind !== 'answer' || shown.quiet || output.current === null) return;
    const { top, bottom } = output.current.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) output.current.scrollIntoView({ block: 'start' });
  }, [shown]);

  return (
    <div class="calculator">
      <CalculatorForm calculator={props} state={state} />
      <div class="calculator__result">
        <output
          ref={output}
          class="calculator__output"
          for={props.asked.map(({ idPrefix }) => `${idPrefix}-day`).join(' ')}
        >
          {shown.kind === 'answer' ? (
            <shown.parts.AnswerDates
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
          <shown.parts.AnswerRest calculator={props} found={shown.found} today={shown.now.date} />
        )}
      </div>
    </div>
  );
}
