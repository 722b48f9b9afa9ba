import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import type { FileKind } from '../kit/take-away/TakeAway.tsx';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import { focusCode, readFileChoice } from './file-choice.ts';
import { FileChoices } from './FileChoices.tsx';
import { noteOf } from './note.ts';
import type { Projected } from './project.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanRows } from './rows.ts';
import { useSame } from './use-same.ts';

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
  const ruleRows = rows.rows.filter((row) => row.kind === 'rule');
  const rules = useSame(ruleRows.map(({ rule }) => rule));
  const hasSeries = ruleRows.some(({ lines }) => lines.some(({ series }) => series !== undefined));

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
        key={JSON.stringify([projected.given, projected.clockMissing])}
        idPrefix={idPrefix}
        className="plan__take-away"
        text={() => noteOf(plan, projected, rows, londonNow().date)}
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
        {useMemo(
          () => (
            <FileChoices
              {...{ idPrefix, rules, hasSeries, codeError }}
              typed={() => {
                setCodeError('');
              }}
            />
          ),
          [idPrefix, rules, hasSeries, codeError],
        )}
      </div>
    </>
  );
}
