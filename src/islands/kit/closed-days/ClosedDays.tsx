import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusField } from '../date-entry/fields.ts';
import type { FormErrors } from '../date-entry/typed-date.ts';
import { closureIds, countClosuresId } from './read-closures.ts';
import { ClosureRow } from './ClosureRow.tsx';

/** Whether closed days are left out of the count: only on the reader's word. */
function LeaveOut({ idPrefix, hidden }: { idPrefix: string; hidden: boolean }): JSX.Element {
  const id = countClosuresId(idPrefix);
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small closures__leave-out" hidden={hidden}>
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} type="checkbox" />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Leave these days out of the count (only if your service says so)
        </label>
      </div>
    </div>
  );
}

/**
 * Days on which the reader's office is closed. They lie over the count, unless the reader says otherwise. The numbers
 * of the open rows are their owner's; `readForm` reads what stands in them.
 */
export function ClosedDays(props: {
  idPrefix: string;
  rows: readonly number[];
  setRows: (rows: readonly number[]) => void;
  errors: FormErrors;
  /** Called when a row is taken out: a result beside the form is then stale. */
  changed: () => void;
}): JSX.Element {
  const { idPrefix, rows, setRows, errors, changed } = props;
  const whole = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const before = useRef(rows.length);
  useLayoutEffect(() => {
    const added = rows.length > before.current ? rows.at(-1) : undefined;
    before.current = rows.length;
    if (added === undefined || whole.current === null) return;
    focusField(whole.current, closureIds(idPrefix, added).first, 'day');
  }, [rows]);
  return (
    <div class="closures" ref={whole}>
      {rows.map((row) => (
        <ClosureRow
          key={row}
          idPrefix={idPrefix}
          row={row}
          errors={errors}
          remove={() => {
            setRows(rows.filter((other) => other !== row));
            add.current?.focus();
            changed();
          }}
        />
      ))}
      <button
        ref={add}
        type="button"
        class="closures__add"
        onClick={() => {
          setRows([...rows, Math.max(0, ...rows) + 1]);
        }}
      >
        {rows.length === 0 ? 'Add days your office is closed' : 'Add more closed days'}
      </button>
      <LeaveOut idPrefix={idPrefix} hidden={rows.length === 0} />
    </div>
  );
}
