import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../timescale/index.ts';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { fillFields, focusField } from '../kit/date-entry/fields.ts';
import { askedEvent, openButtonId } from './asked-event.ts';
import type { PlanSource } from './plan-source.ts';
import { TIME_HINT } from './StartForm.tsx';
import type { EventEntry } from './use-event-entry.ts';

/** What the entry of one event's date needs to know of its plan. */
export interface EventControlProps {
  readonly plan: PlanSource;
  readonly entry: EventEntry;
  readonly event: string;
  /** Its date, where one was entered. */
  readonly moment?: Moment | undefined;
  /** "Enter what really happened" */
  readonly label: string;
}

function EventForm(props: EventControlProps & { close: () => void }): JSX.Element {
  const { plan, entry, event, moment, close } = props;
  const form = useRef<HTMLFormElement>(null);
  const { idPrefix, withTime } = askedEvent(plan, event);
  const { question = '', note } = plan.events[event] ?? {};
  const hints = [
    ...(note === undefined ? [] : [`Our note: ${note}`]),
    ...(withTime === true ? [TIME_HINT] : []),
  ];
  useEffect(() => {
    if (form.current === null) return;
    if (moment !== undefined) fillFields(form.current, idPrefix, moment);
    focusField(form.current, idPrefix, 'day');
  }, []);
  return (
    <form
      ref={form}
      class="plan__date-form"
      method="dialog"
      noValidate
      autocomplete="off"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        entry.enter(event, submitted.currentTarget);
      }}
    >
      <DateEntry
        idPrefix={idPrefix}
        legend={question}
        hint={hints.length > 0 ? hints.join(' ') : undefined}
        withTime={withTime === true}
        error={entry.errors[idPrefix]}
      />
      <div class="button-row">
        <button type="submit" class="button">
          Use this date
        </button>
        <button type="button" class="button button--quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Opens an event's date group; where a date was entered, changes it or takes it out again. */
export function EventControl(props: EventControlProps): JSX.Element {
  const { plan, entry, event, moment, label } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const noun = plan.events[event]?.noun ?? event;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="plan__control">
      <button
        ref={button}
        type="button"
        id={openButtonId(plan, event)}
        class="plan__action"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
        {!label.includes(noun) && <span class="govuk-visually-hidden">({noun})</span>}
      </button>
      {moment !== undefined && (
        <button
          type="button"
          class="plan__action"
          onClick={() => {
            entry.takeOut(event);
          }}
        >
          Take this date out<span class="govuk-visually-hidden">({noun})</span>
        </button>
      )}
      {open && <EventForm {...props} close={close} />}
    </div>
  );
}
