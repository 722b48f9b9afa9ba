import type { JSX } from 'preact';
import { londonNow } from '../kit/date-entry/london-now.ts';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import { noteOf } from './note.ts';
import type { Projected } from './project.ts';
import type { CasePlanProps } from './props.ts';
import type { PlanRows } from './rows.ts';

/** What may be taken away of a plan. The script that makes files comes on the press. */
export function TakePlanAway(props: {
  plan: CasePlanProps;
  projected: Projected;
  rows: PlanRows;
}): JSX.Element {
  const { plan, projected, rows } = props;
  return (
    <TakeAway
      idPrefix={plan.idPrefix}
      className="plan__take-away"
      text={noteOf(plan, projected, rows, londonNow().date)}
      save={async (as) => (await import('./save-dates.ts')).savePlan(as, plan, projected)}
    />
  );
}
