import type { JSX, RefObject } from 'preact';
import type { ClosedRows } from '../kit/closed-days/closed-rows.ts';
import { ClosedDays } from '../kit/closed-days/ClosedDays.tsx';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { loadClock } from '../kit/load-clock.ts';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';
import type { CalculatorProps } from './props.ts';

/** The dates that a calculator asks for and, folded away, the days on which the office is closed. */
export function CalculatorForm(props: {
  calculator: CalculatorProps;
  form: RefObject<HTMLFormElement>;
  errors: FormErrors;
  rows: ClosedRows;
  setRows: (rows: ClosedRows) => void;
  submit: (event: Event) => void;
  changed: () => void;
  clear: () => void;
}): JSX.Element {
  const { calculator, errors, rows, setRows, changed } = props;
  return (
    <form
      ref={props.form}
      class="calculator__form card"
      // Pressed before the script is there, a form of this method sends and reloads nothing.
      method="dialog"
      noValidate
      autocomplete="off"
      onSubmit={props.submit}
      onInput={({ target }) => {
        // Asked for as an hour is typed, so that it is there when the button is pressed.
        if (target instanceof Element && target.id.endsWith('-hour')) void loadClock();
        changed();
      }}
    >
      {calculator.asked.map((entry) => (
        <DateEntry
          key={entry.event}
          idPrefix={entry.idPrefix}
          legend={calculator.events[entry.event]?.question ?? ''}
          hint={entry.hint}
          withTime={entry.withTime === true}
          error={errors[entry.idPrefix]}
        />
      ))}
      <div class="button-row">
        <button type="submit" class="button">
          Work it out
        </button>
        <button type="button" class="button button--quiet calculator__clear" onClick={props.clear}>
          Clear
        </button>
      </div>
      <ClosedDays idPrefix={calculator.idPrefix} {...{ rows, setRows, errors, changed }} />
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}
