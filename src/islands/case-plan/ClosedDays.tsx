import type { JSX } from 'preact';
import { ClosureRow, LeaveOut } from '../calculator/ClosureFields.tsx';
import type { CasePlanState } from './use-case-plan.ts';

/** Days on which the reader's office is closed: they lie over the count, unless the reader says otherwise. */
export function ClosedDays(props: { idPrefix: string; state: CasePlanState }): JSX.Element {
  const { idPrefix, state } = props;
  const { closures, setClosures, errors } = state;
  return (
    <div class="closures">
      {closures.map((row) => (
        <ClosureRow
          key={row}
          idPrefix={idPrefix}
          row={row}
          errors={errors}
          remove={() => {
            setClosures(closures.filter((other) => other !== row));
            state.changed();
          }}
        />
      ))}
      <button
        type="button"
        class="closures__add"
        onClick={() => {
          setClosures([...closures, Math.max(0, ...closures) + 1]);
        }}
      >
        {closures.length === 0 ? 'Add days your office is closed' : 'Add more closed days'}
      </button>
      {closures.length > 0 && <LeaveOut idPrefix={idPrefix} hidden={false} />}
    </div>
  );
}
