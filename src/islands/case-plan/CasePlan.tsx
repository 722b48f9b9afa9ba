import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../timescale/index.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import type { Loading } from '../kit/use-data.ts';
import { useData } from '../kit/use-data.ts';
import type { PlacedRow } from './placed.ts';
import { placedRows } from './placed.ts';
import { Plan } from './Plan.tsx';
import type { PlanData, PlanSource } from './plan-source.ts';
import { isPlanData } from './plan-source.ts';
import type { Shown } from './plan-state.ts';
import type { Projected } from './project.ts';
import type { CasePlanProps, PlanStart } from './props.ts';
import type { PlanRows } from './rows.ts';
import { planRows } from './rows.ts';
import { StartChoice } from './StartChoice.tsx';
import { StartForm } from './StartForm.tsx';
import { Summary } from './Summary.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useCasePlan } from './use-case-plan.ts';
import { useToday } from './use-today.ts';

/** A plan in hand with its rows in their places on a day. */
interface Told {
  readonly projected: Projected;
  readonly rows: PlanRows;
  readonly placed: readonly PlacedRow[];
  readonly today: IsoDate;
}

/** Tells the plan that is shown; nothing while there is none. */
function useTold(shown: Shown, source: PlanSource | undefined): Told | undefined {
  const there = shown.kind === 'plan' ? shown : undefined;
  const rows = useMemo(
    () => source && there && planRows(source, there.projected.plan, there.change?.before),
    [there?.projected],
  );
  const today = useToday();
  return useMemo(
    () =>
      there &&
      rows && { projected: there.projected, rows, placed: placedRows(rows.rows, today), today },
    [rows, today],
  );
}

/** The plan from one start. */
function PlanFrom(props: {
  idPrefix: string;
  start: PlanStart;
  loading: Loading<PlanData>;
}): JSX.Element {
  const { idPrefix, start, loading } = props;
  const source = useMemo(
    () =>
      loading.kind === 'loaded' ? { ...loading.data, idPrefix, start: start.event } : undefined,
    [loading],
  );
  const again = loading.kind === 'failed' ? loading.again : undefined;
  const state = useCasePlan({ idPrefix, start, source, again });
  const { shown } = state;
  const told = useTold(shown, source);
  const below = useAfterPaint(told);
  // A fold that is new is filled a frame later still.
  const all = useAfterPaint(below);
  useEffect(() => {
    if (all !== undefined) state.arrive();
  }, [all]);
  const plan = useMemo(
    () => source && below && <Plan plan={source} entry={state.entry} {...below} />,
    [source, state.entry, below],
  );
  return (
    <>
      <StartForm idPrefix={idPrefix} start={start} state={state} />
      <div ref={state.result} class="plan">
        <Summary
          {...{ idPrefix, start, shown, source }}
          rows={told?.rows}
          placed={told?.placed}
          failed={again !== undefined}
        />
        {again !== undefined && (
          <NotLoaded
            what="The rules of the plan did not load."
            instead="They stand below as a table."
            again={again}
          />
        )}
        {plan}
      </div>
    </>
  );
}

/** A case plan whose rules are on their way, or there. The reader says which date is known: it starts anew from another. */
export function PlanTool(props: CasePlanProps & { loading: Loading<PlanData> }): JSX.Element {
  const { idPrefix, starts, loading } = props;
  const [event, setEvent] = useState(props.start);
  const start = starts.find((each) => each.event === event);
  return (
    <div class="case-plan">
      <StartChoice starts={starts} start={event} choose={setEvent} />
      {start !== undefined && (
        <PlanFrom key={event} idPrefix={idPrefix} start={start} loading={loading} />
      )}
    </div>
  );
}

/**
 * A case from one date to the latest date of everything that follows, in order. What really happened is entered at its
 * row and moves only what depends on it. What is typed stays in this page's memory. Its rules are fetched as the island
 * wakes up: the form is there before them.
 */
export default function CasePlan(props: CasePlanProps): JSX.Element {
  const loading = useData(props.address, isPlanData);
  return <PlanTool {...props} loading={loading} />;
}
