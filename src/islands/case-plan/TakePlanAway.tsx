import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import type { FileKind } from '../kit/take-away/TakeAway.tsx';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import { focusCode, readFileChoice } from './file-choice.ts';
import { FileChoices } from './FileChoices.tsx';
import { noteOf } from './note.ts';
import type { Projected } from './project.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanRows } from './rows.ts';

/** What may be taken away of a plan, and what goes into its files. The script that makes them comes on the press. */
export function TakePlanAway(props: {
  plan: PlanSource;
  projected: Projected;
  rows: PlanRows;
}): JSX.Element {
  const { plan, projected, rows } = props;
  const { idPrefix } = plan;
  const choices = useRef<HTMLDivElement>(null);
  const [codeError, setCodeError] = useState('');

  const text = noteOf(plan, projected, rows, londonNow().date);
  const save = async (as: FileKind): Promise<string> => {
    const { savePlan } = await import('./save-dates.ts');
    const within = choices.current;
    if (within === null) return '';
    const saved = savePlan(as, plan, projected, readFileChoice(within, idPrefix));
    setCodeError(saved.ok ? '' : saved.wrongCode);
    if (saved.ok) return saved.said;
    focusCode(within, idPrefix);
    return '';
  };
  return (
    <>
      <TakeAway
        key={text}
        idPrefix={idPrefix}
        className="plan__take-away"
        text={() => text}
        save={save}
      >
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </button>
      </TakeAway>
      <div class="plan__files" ref={choices}>
        <FileChoices
          idPrefix={idPrefix}
          rules={rows.rows.filter((row) => row.kind === 'rule')}
          codeError={codeError}
          typed={() => {
            setCodeError('');
          }}
        />
      </div>
    </>
  );
}
