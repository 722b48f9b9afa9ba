import type { JSX, RefObject } from 'preact';
import { Fragment } from 'preact';
import type { ClosedRows } from '../kit/closed-days/closed-rows.ts';
import { ClosedDays } from '../kit/closed-days/ClosedDays.tsx';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { DatesForm } from '../kit/date-entry/DatesForm.tsx';
import { loadClock } from '../kit/load-clock.ts';
import type { AskedEvent, FormErrors } from '../kit/date-entry/typed-date.ts';
import type { CalculatorProps } from './props.ts';

/** Where a reader who does not know a date may start: a plan works it out from an earlier one. Nothing typed travels. */
function EarlierStarts({ earlier = [] }: AskedEvent): JSX.Element | null {
  if (earlier.length === 0) return null;
  return (
    <p class="date-entry__earlier">
      Don’t know this date? Start from{' '}
      {earlier.map(({ noun, href }, place) => (
        <Fragment key={href}>
          {place > 0 && ' or '}
          <a href={href}>{noun}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

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
    <DatesForm
      form={props.form}
      button="Work it out"
      submit={props.submit}
      changed={({ target }) => {
        // Asked for as an hour is typed, so that it is there when the button is pressed.
        if (target instanceof Element && target.id.endsWith('-hour')) void loadClock();
        changed();
      }}
      clear={props.clear}
      below={<ClosedDays idPrefix={calculator.idPrefix} {...{ rows, setRows, errors, changed }} />}
    >
      {calculator.asked.map((entry) => (
        <Fragment key={entry.event}>
          <DateEntry
            idPrefix={entry.idPrefix}
            legend={calculator.events[entry.event]?.question ?? ''}
            hint={entry.hint}
            withTime={entry.withTime === true}
            error={errors[entry.idPrefix]}
          />
          <EarlierStarts {...entry} />
        </Fragment>
      ))}
    </DatesForm>
  );
}
