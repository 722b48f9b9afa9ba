import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../calculator/CopyButton.tsx';
import type { FileKind } from '../calculator/take-away.ts';
import { COPY_WORDS, FILE_BUTTONS, NO_FILE_WORDS } from '../calculator/take-away.ts';
import { londonNow } from '../kit/date-entry/london-now.ts';
import { noteOf } from './note.ts';
import type { Projected } from './project.ts';
import type { CasePlanProps } from './props.ts';
import type { PlanRows } from './rows.ts';

/** What may be taken away of a plan: the text of a case note, a file for a calendar, a table. All are made here. */
export function TakeAway(props: {
  plan: CasePlanProps;
  projected: Projected;
  rows: PlanRows;
}): JSX.Element {
  const { plan, projected, rows } = props;
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
  }, [projected]);

  /** The script that makes files comes on the press. */
  const save = async (as: FileKind): Promise<void> => {
    // Emptied first, so that the same words are read aloud again.
    setSaid('');
    try {
      const { savePlan } = await import('./save-dates.ts');
      setSaid(savePlan(as, plan, projected));
    } catch {
      setSaid(`${NO_FILE_WORDS}.`);
    }
  };
  const button = (as: FileKind): JSX.Element => (
    <button type="button" class="button button--quiet" onClick={() => void save(as)}>
      {FILE_BUTTONS[as]}
    </button>
  );
  return (
    <div class="button-row plan__take-away">
      <CopyButton
        label={COPY_WORDS}
        text={noteOf(plan, projected, rows, londonNow().date)}
        idPrefix={plan.idPrefix}
      />
      {button('calendar')}
      {button('table')}
      <span role="status" class="copy__said soft">
        {said}
      </span>
    </div>
  );
}
