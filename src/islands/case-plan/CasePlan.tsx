import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../timescale/index.ts';
import { longDate } from '../../timescale/index.ts';
import { inDaysWords } from './note.ts';
import { PlanList } from './PlanList.tsx';
import type { Projected } from './project.ts';
import type { CasePlanProps } from './props.ts';
import type { PlanRows } from './rows.ts';
import { planRows } from './rows.ts';
import { StartChoice } from './StartChoice.tsx';
import { StartForm } from './StartForm.tsx';
import { Summary } from './Summary.tsx';
import { TakePlanAway } from './TakePlanAway.tsx';
import { useCasePlan } from './use-case-plan.ts';
import type { CasePlanState } from './use-case-plan.ts';
import { LeftOutRules, UndatedRules, WaitingEvents } from './WithoutDate.tsx';

/** How the plan's dates were counted, and how far they are listed. */
function Conventions(props: { plan: CasePlanProps; horizon: IsoDate }): JSX.Element {
  const { plan, horizon } = props;
  return (
    <details class="plan__working">
      <summary>How we count</summary>
      {plan.conventions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        The procedure does not say how to count. Repeats are listed until {longDate(horizon)},
        twelve months after the start. <a href="/about/how-we-count/">More on how we count</a>
      </p>
    </details>
  );
}

function Plan(props: {
  plan: CasePlanProps;
  state: CasePlanState;
  projected: Projected;
  rows: PlanRows;
}): JSX.Element {
  const { plan, state, projected, rows } = props;
  return (
    <>
      {inDaysWords(projected).map((words) => (
        <p key={words} class="plan__warning">
          {words}
        </p>
      ))}
      <PlanList plan={plan} state={state} horizon={projected.horizon} rows={rows.rows} />
      <WaitingEvents plan={plan} state={state} waiting={rows.waiting} />
      <UndatedRules rules={rows.undated} />
      <LeftOutRules leftOut={rows.leftOut} />
      <TakePlanAway plan={plan} projected={projected} rows={rows} />
      <Conventions plan={plan} horizon={projected.horizon} />
    </>
  );
}

/** The plan from one start. */
function PlanFrom({ plan }: { plan: CasePlanProps }): JSX.Element {
  const state = useCasePlan(plan);
  const { shown } = state;
  const there = shown.kind === 'plan' ? shown : undefined;
  const rows = useMemo(
    () => there && planRows(plan, there.projected.plan, there.change?.before),
    [there?.projected],
  );
  return (
    <>
      <StartForm plan={plan} state={state} />
      <div ref={state.result} class="plan">
        <Summary plan={plan} shown={shown} rows={rows} />
        {there !== undefined && rows !== undefined && (
          <Plan plan={plan} state={state} projected={there.projected} rows={rows} />
        )}
      </div>
    </>
  );
}

/**
 * A case from one date to the latest date of everything that follows, in order. The reader says which date is known: the
 * plan starts anew from another. What really happened is entered at its row and moves only what depends on it. What is
 * typed stays in this page's memory.
 */
export default function CasePlan(props: CasePlanProps): JSX.Element {
  const [start, setStart] = useState(props.start);
  const plan = { ...props, start };
  return (
    <div class="case-plan">
      <StartChoice plan={plan} choose={setStart} />
      <PlanFrom key={start} plan={plan} />
    </div>
  );
}
