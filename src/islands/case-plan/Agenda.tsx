import type { JSX } from 'preact';
import type { IsoDate } from '../../timescale/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';
import type { AgendaGroup } from './agenda.ts';
import { agendaOf } from './agenda.ts';
import { HappenedRow } from './HappenedRow.tsx';
import type { PlacedRow } from './placed.ts';
import { isRule } from './placed.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanRow } from './rows.ts';
import { RuleRow } from './RuleRow.tsx';
import type { CasePlanState } from './use-case-plan.ts';

interface AgendaProps {
  readonly plan: PlanSource;
  readonly state: CasePlanState;
  readonly horizon: IsoDate;
  /** What is said above the rows for many of them, each with how many. */
  readonly common: ReadonlyMap<string, number>;
}

/** The id of a row, by which it is linked and found. */
const rowId = (plan: PlanSource, row: PlanRow): string =>
  `${plan.idPrefix}-${row.kind === 'rule' ? `rule-${row.rule.id}` : `event-${row.event}`}`;

function Row(props: AgendaProps & { placed: PlacedRow }): JSX.Element {
  const { placed, ...rest } = props;
  const { row, standing } = placed;
  return (
    <li
      id={rowId(rest.plan, row)}
      class={`plan__row plan__row--${row.kind} plan__row--${standing.kind}`}
    >
      {isRule(placed) && <RuleRow {...rest} placed={placed} />}
      {row.kind === 'event' && <HappenedRow plan={rest.plan} state={rest.state} row={row} />}
    </li>
  );
}

function Group(props: AgendaProps & { group: AgendaGroup; isOpen: boolean }): JSX.Element {
  const { group, isOpen, ...rest } = props;
  const late = group.rows.filter(({ standing }) => standing.kind === 'late').length;
  return (
    <HeadedFold
      id={`${rest.plan.idPrefix}-group-${group.key}`}
      level={3}
      heading={group.title}
      count={
        <>
          {group.rows.length}
          {late > 0 && <span class="plan__late"> {late} overdue</span>}
        </>
      }
      open={isOpen}
      class="plan__group"
    >
      <ol class="plan__list">
        {group.rows.map((placed) => (
          <Row key={rowId(rest.plan, placed.row)} {...rest} placed={placed} />
        ))}
      </ol>
    </HeadedFold>
  );
}

/** A plan's rows in order of date, by weeks and months. Where the reader asked for some of them all of those are open. */
export function Agenda(
  props: AgendaProps & { rows: readonly PlacedRow[]; today: IsoDate; isFiltered: boolean },
): JSX.Element {
  const { rows, today, isFiltered, ...rest } = props;
  return (
    <div class="plan__rows">
      {agendaOf(rows, today).map((group) => (
        <Group
          // Asked for or not, a group opens and folds anew.
          key={`${group.key} ${isFiltered ? 'asked for' : 'all'}`}
          {...rest}
          group={group}
          isOpen={group.isOpen || isFiltered}
        />
      ))}
    </div>
  );
}
