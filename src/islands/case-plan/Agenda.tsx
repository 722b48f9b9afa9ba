import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
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
import type { EventEntry } from './use-event-entry.ts';
import { useIsPainted } from './use-after-paint.ts';
import { useSame } from './use-same.ts';

interface AgendaProps {
  readonly plan: PlanSource;
  readonly entry: EventEntry;
  readonly horizon: IsoDate;
  /** What is said above the rows for many of them. */
  readonly common: readonly string[];
}

/** The id of a row, by which it is linked and found. */
const rowId = (plan: PlanSource, row: PlanRow): string =>
  `${plan.idPrefix}-${row.kind === 'rule' ? `rule-${row.rule.id}` : `event-${row.event}`}`;

/** A row, drawn anew only where something of it has changed: most of a long plan stays as it is. */
function Row(props: AgendaProps & { placed: PlacedRow }): JSX.Element {
  const { plan, entry, horizon, common } = props;
  const placed = useSame(props.placed);
  const { row, standing } = placed;
  return useMemo(
    () => (
      <li
        id={rowId(plan, row)}
        class={`plan__row plan__row--${row.kind} plan__row--${standing.kind}`}
      >
        {isRule(placed) && <RuleRow {...{ plan, entry, horizon, common, placed }} />}
        {row.kind === 'event' && <HappenedRow plan={plan} entry={entry} row={row} />}
      </li>
    ),
    [plan, entry, horizon, common, placed],
  );
}

/** The rows under one heading; where they are folded away they come in the frame after it. */
function Group(props: AgendaProps & { group: AgendaGroup; isOpen: boolean }): JSX.Element {
  const { group, isOpen, ...rest } = props;
  const isPainted = useIsPainted();
  const rows = isOpen || isPainted ? group.rows : [];
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
        {rows.map((placed) => (
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
  const groups = useMemo(() => agendaOf(rows, today), [rows, today]);
  return (
    <div class="plan__rows">
      {groups.map((group) => (
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
