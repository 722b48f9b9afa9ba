import type { JSX } from 'preact';
import { EventControl } from './EventControl.tsx';
import type { PlanSource } from './plan-source.ts';
import { RowDate } from './RowDate.tsx';
import type { EventRow, PlanRow } from './rows.ts';
import { RuleRow } from './RuleRow.tsx';
import type { CasePlanState } from './use-case-plan.ts';

interface ListProps {
  readonly plan: PlanSource;
  readonly state: CasePlanState;
  readonly horizon: string;
}

function Happened(props: ListProps & { row: EventRow }): JSX.Element {
  const { plan, state, row } = props;
  const { event, moment, noun, with: also, warnings } = row;
  return (
    <>
      <RowDate span={{ first: moment, last: moment }} lead="" />
      <div class="plan__what">
        <p class="plan__title">
          <b>Happened:</b> {noun}
          {also !== undefined && `, and with it ${also}`}
          {event === plan.start && '. The plan starts here.'}
        </p>
        {warnings.map((warning) => (
          <p key={warning} class="plan__warning">
            {warning}
          </p>
        ))}
        {event !== plan.start && (
          <EventControl
            // A date that was used closes its boxes.
            key={`${moment.date} ${moment.time ?? ''}`}
            plan={plan}
            state={state}
            event={event}
            moment={moment}
            label="Change this date"
          />
        )}
      </div>
    </>
  );
}

const rowId = (row: PlanRow): string =>
  row.kind === 'rule' ? `rule-${row.rule.id}` : `event-${row.event}`;

function rowClass(row: PlanRow, before: PlanRow | undefined): string {
  return [
    'plan__row',
    `plan__row--${row.kind}`,
    ...(row.span.first.date === before?.span.first.date ? ['plan__row--same-day'] : []),
  ].join(' ');
}

/** The plan in order of date; rows of one day stand together. */
export function PlanList(props: ListProps & { rows: readonly PlanRow[] }): JSX.Element {
  const { rows, ...rest } = props;
  return (
    <ol class="plan__rows">
      {rows.map((row, at) => (
        <li
          key={rowId(row)}
          id={`${props.plan.idPrefix}-${rowId(row)}`}
          class={rowClass(row, rows[at - 1])}
        >
          {row.kind === 'rule' ? <RuleRow {...rest} row={row} /> : <Happened {...rest} row={row} />}
        </li>
      ))}
    </ol>
  );
}
