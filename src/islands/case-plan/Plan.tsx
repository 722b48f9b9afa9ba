import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../timescale/index.ts';
import { longDate } from '../../timescale/index.ts';
import { inSite } from '../kit/in-site.ts';
import { Agenda } from './Agenda.tsx';
import { Drawn } from './Drawn.tsx';
import { Filters } from './Filters.tsx';
import { EVERY_ROW, passes, rolesOf } from './filters.ts';
import { planLine } from './lanes.ts';
import { inDaysWords } from './note.ts';
import type { PlacedRow } from './placed.ts';
import { isRule, nextDue } from './placed.ts';
import type { PlanSource } from './plan-source.ts';
import { commonNotes } from './row-notes.ts';
import type { Projected } from './project.ts';
import type { PlanRows } from './rows.ts';
import { TakePlanAway } from './TakePlanAway.tsx';
import type { EventEntry } from './use-event-entry.ts';
import { useSame } from './use-same.ts';
import { LeftOutRules, UndatedRules, WaitingEvents } from './WithoutDate.tsx';

interface PlanProps {
  readonly plan: PlanSource;
  readonly entry: EventEntry;
  readonly projected: Projected;
  readonly rows: PlanRows;
  /** The rows in their places today. */
  readonly placed: readonly PlacedRow[];
  readonly today: IsoDate;
}

/** How the plan's dates were counted, and how far they are listed. */
function Conventions(props: { plan: PlanSource; horizon: IsoDate }): JSX.Element {
  const { plan, horizon } = props;
  return (
    <details class="plan__working">
      <summary>How we count</summary>
      {plan.conventions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        The procedure does not say how to count. Repeats are listed until {longDate(horizon)},
        twelve months after the start.{' '}
        <a href={inSite('/about/how-we-count/')}>More on how we count</a>
      </p>
    </details>
  );
}

/** The rows that the reader asks for, by date. The start stands at the head of the plan, unless its date is amiss. */
function Dates(props: PlanProps): JSX.Element {
  const { plan, entry, projected, placed, today } = props;
  const [filter, setFilter] = useState(EVERY_ROW);
  const listed = useMemo(
    () =>
      placed.filter(
        ({ row }) => row.kind === 'rule' || row.event !== plan.start || row.warnings.length > 0,
      ),
    [placed],
  );
  const shown = useMemo(
    () => listed.filter((row) => passes(row, filter, today)),
    [listed, filter, today],
  );
  const common = useMemo(() => commonNotes(placed), [placed]);
  const commonWords = useSame([...common.keys()]);
  return (
    <section aria-labelledby={`${plan.idPrefix}-dates`}>
      <h2 id={`${plan.idPrefix}-dates`} class="govuk-visually-hidden">
        By date
      </h2>
      <Filters
        idPrefix={plan.idPrefix}
        filter={filter}
        setFilter={setFilter}
        roles={rolesOf(placed)}
        hasUnnamed={placed.some((each) => isRule(each) && each.row.rule.roles.length === 0)}
        shown={shown.filter(isRule).length}
        all={placed.filter(isRule).length}
      />
      {[...common].map(([note, count]) => (
        <p key={note} class="plan__warning">
          Of {count} rules: {note}
        </p>
      ))}
      <Agenda
        plan={plan}
        entry={entry}
        horizon={projected.horizon}
        common={commonWords}
        rows={shown}
        today={today}
        isFiltered={shown.length < listed.length}
      />
    </section>
  );
}

/** A plan from what was entered: what may be taken away, its drawing, its dates, and what has none. */
export function Plan(props: PlanProps): JSX.Element {
  const { plan, entry, projected, rows, placed, today } = props;
  const start = projected.given.known[plan.start]?.date ?? today;
  const line = useMemo(() => planLine(placed, projected.plan, start), [placed]);
  return (
    <>
      <TakePlanAway plan={plan} projected={projected} rows={rows} />
      {inDaysWords(projected).map((words) => (
        <p key={words} class="plan__warning">
          {words}
        </p>
      ))}
      <Drawn line={line} next={nextDue(placed)?.row.rule.id} today={today} />
      <Dates {...props} />
      <UndatedRules rules={rows.undated} />
      <LeftOutRules leftOut={rows.leftOut} />
      <WaitingEvents plan={plan} entry={entry} waiting={rows.waiting} />
      <Conventions plan={plan} horizon={projected.horizon} />
    </>
  );
}
