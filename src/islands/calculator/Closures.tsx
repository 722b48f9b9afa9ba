import type { JSX } from 'preact';
import { ClosureRow, LeaveOut } from './ClosureFields.tsx';

/** Days on which the reader's office is closed. They lie over the count, unless the reader says otherwise. */
export function Closures({ idPrefix }: { idPrefix: string }): JSX.Element {
  return (
    <div class="closures">
      <template>
        <ClosureRow idPrefix={idPrefix} row="ROW" />
      </template>
      <div class="closures__rows" />
      <button type="button" class="closures__add">
        Add days your office is closed
      </button>
      <LeaveOut idPrefix={idPrefix} hidden />
    </div>
  );
}
