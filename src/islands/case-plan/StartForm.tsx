import type { JSX } from 'preact';
import { ClosedDays } from '../kit/closed-days/ClosedDays.tsx';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { DatesForm } from '../kit/date-entry/DatesForm.tsx';
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
    <DatesForm
      form={state.form}
      button="Show the plan"
      submit={state.submit}
      changed={state.changed}
      clear={state.clear}
      below={
        <ClosedDays
          idPrefix={props.idPrefix}
          rows={state.closures}
          setRows={state.setClosures}
          errors={state.errors}
          changed={state.changed}
        />
      }
    >
      <DateEntry
        idPrefix={idPrefix}
        legend={start.question}
        hint={start.withTime ? TIME_HINT : undefined}
        withTime={start.withTime}
        error={state.errors[idPrefix]}
      />
    </DatesForm>
  );
}
