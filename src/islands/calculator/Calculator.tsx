import type { JSX } from 'preact';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { Closures } from './Closures.tsx';
import { MonthCalendarTemplate } from './MonthCalendarTemplate.tsx';
import type { AskedEvent, CalculatorProps } from './props.ts';

function timeHint({ withTime, timeOptional }: AskedEvent): string | undefined {
  if (withTime !== true) return undefined;
  return timeOptional === true
    ? 'The time is needed only for the rules that this one is set beside: 10:30pm is 22 30.'
    : 'With the time: 10:30pm is 22 30.';
}

function CalculatorForm({ props }: { props: CalculatorProps }): JSX.Element {
  return (
    <form
      class="calculator__form card"
      // Pressed before the script is there, a form of this method sends and reloads nothing.
      method="dialog"
      noValidate
      autocomplete="off"
    >
      {props.asked.map((entry) => (
        <DateEntry
          key={entry.event}
          idPrefix={entry.idPrefix}
          legend={props.events[entry.event]?.question ?? ''}
          hint={timeHint(entry)}
          withTime={entry.withTime === true}
        />
      ))}
      <div class="button-row">
        <button type="submit" class="button">
          Work it out
        </button>
        <button type="button" class="button button--quiet calculator__clear">
          Clear
        </button>
      </div>
      <Closures idPrefix={props.idPrefix} />
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}

/**
 * The deadline calculator of one rule, as the server renders it: the form, and an empty `<output>` for the answer.
 * `calculator.ts` wakes it, without a framework; `withHours` says which of its two scripts it needs.
 */
export default function Calculator({
  withHours,
  ...props
}: CalculatorProps & { withHours: boolean }): JSX.Element {
  return (
    <div
      class="calculator"
      data-calculator={JSON.stringify(props)}
      data-hours={withHours ? '' : undefined}
    >
      <CalculatorForm props={props} />
      <div class="calculator__result">
        <output
          class="calculator__output"
          for={props.asked.map(({ idPrefix }) => `${idPrefix}-day`).join(' ')}
        />
      </div>
      <MonthCalendarTemplate />
    </div>
  );
}
