import type { JSX } from 'preact';
import { ClosedDays } from '../kit/closed-days/ClosedDays.tsx';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { askedStart } from './asked-event.ts';
import type { PlanStart } from './props.ts';
import type { CasePlanState } from './use-case-plan.ts';

/** What is said of the boxes for a time of day. */
export const TIME_HINT = 'Time optional: 10:30pm is 22 30.';

/** The date that the plan starts from and, folded away, the days on which the office is closed. */
export function StartForm(props: {
  idPrefix: string;
  start: PlanStart;
  state: CasePlanState;
}): JSX.Element {
  const { start, state } = props;
  const { idPrefix } = askedStart(props.idPrefix, start);
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
      <DateEntry
        idPrefix={idPrefix}
        legend={start.question}
        hint={start.withTime ? TIME_HINT : undefined}
        withTime={start.withTime}
        error={state.errors[idPrefix]}
      />
      <div class="button-row">
        <button type="submit" class="button">
          Show the plan
        </button>
        <button type="button" class="button button--quiet" onClick={state.clear}>
          Clear
        </button>
      </div>
      <ClosedDays
        idPrefix={props.idPrefix}
        rows={state.closures}
        setRows={state.setClosures}
        errors={state.errors}
        changed={state.changed}
      />
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}
