import type { JSX } from 'preact';
import { capitalised, momentWords } from '../../timescale/index.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanStart } from './props.ts';
import type { PlanRows, RuleRow } from './rows.ts';
import type { Change, Shown } from './plan-state.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the last change did: which date, how many rows moved. */
function changeWords(plan: PlanSource, change: Change, rules: readonly RuleRow[]): string {
  const noun = capitalised(plan.events[change.event]?.noun ?? change.event);
  const moved = rules.filter((row) => row.moved !== undefined).length;
  const done = change.done === 'entered' ? 'entered' : 'taken out again';
  return `${noun}: ${done}. ${moved === 0 ? 'No date moved' : `${counted(moved, 'row', 'rows')} moved`}. `;
}

/** What the plan shows, in a sentence or two that are read out whenever it changes. */
export function Summary(props: {
  idPrefix: string;
  start: PlanStart;
  shown: Shown;
  /** None while the rules are on their way. */
  source: PlanSource | undefined;
  /** The rules did not come. */
  failed: boolean;
  rows: PlanRows | undefined;
}): JSX.Element {
  const { idPrefix, start, shown, source, failed, rows } = props;
  const ruleRows = (rows?.rows ?? []).filter((row) => row.kind === 'rule');
  const leftOut = (rows?.leftOut ?? []).flatMap(({ rules }) => rules).length;
  return (
    <output class="plan__summary" for={`${idPrefix}-${start.event}-day`}>
      {shown.kind === 'waiting' && !failed && 'The plan comes as soon as its rules have loaded.'}
      {shown.kind === 'stale' && 'You changed something. Press Show the plan again.'}
      {shown.kind === 'plan' && source !== undefined && rows !== undefined && (
        <>
          {shown.change !== undefined && (
            <b>
              {changeWords(source, shown.change, ruleRows)}
              {rows.warnings.join(' ')}{' '}
            </b>
          )}
          From {start.noun}, {momentWords(shown.projected.given.known[start.event] ?? { date: '' })}
          : {counted(ruleRows.length, 'rule has a date', 'rules have a date')}, each at its latest.
          {leftOut > 0 && ` ${counted(leftOut, 'rule is', 'rules are')} left out of this case.`}
        </>
      )}
    </output>
  );
}
