import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormErrors } from '../date-entry/typed-date.ts';
import { NotLoaded } from '../NotLoaded.tsx';
import { useLater } from '../use-later.ts';
import type { ClosedRows } from './closed-rows.ts';
import { loadClosedRows } from './closed-rows.ts';

/**
 * Days on which the reader's office is closed. They lie over the count, unless the reader says otherwise. The open rows
 * are their owner's, who reads with their `part` what stands in them.
 */
export function ClosedDays(props: {
  idPrefix: string;
  rows: ClosedRows;
  setRows: (rows: ClosedRows) => void;
  errors: FormErrors;
  /** Called when a row is taken out: a result beside the form is then stale. */
  changed: () => void;
}): JSX.Element {
  const { idPrefix, rows, setRows, errors, changed } = props;
  const { numbers, part } = rows;
  const add = useRef<HTMLButtonElement>(null);
  const { failed, ask } = useLater(loadClosedRows);
  const open = async (): Promise<void> => {
    const come = await ask();
    if (come === undefined) return;
    setRows({ part: come, numbers: [...numbers, Math.max(0, ...numbers) + 1] });
  };
  return (
    <div class="closures">
      {part !== undefined && (
        <part.ClosureRows
          idPrefix={idPrefix}
          numbers={numbers}
          errors={errors}
          remove={(row) => {
            setRows({ part, numbers: numbers.filter((other) => other !== row) });
            add.current?.focus();
            changed();
          }}
        />
      )}
      <button ref={add} type="button" class="closures__add" onClick={() => void open()}>
        {numbers.length === 0 ? 'Add days your office is closed' : 'Add more closed days'}
      </button>
      {part !== undefined && numbers.length > 0 && <part.LeaveOut idPrefix={idPrefix} />}
      {failed && (
        <NotLoaded
          what="The boxes for closed days did not load."
          instead="A date is worked out without them."
          again={() => void open()}
        />
      )}
    </div>
  );
}
