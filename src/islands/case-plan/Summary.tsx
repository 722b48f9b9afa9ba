import type { JSX } from 'preact';
import { capitalised, inSentence, momentWords } from '../../timescale/index.ts';
import { leadOf } from './lead.ts';
import { dateTimeOf } from './lines.ts';
import type { PlacedRow } from './placed.ts';
import { nextDue } from './placed.ts';
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

/** What falls due next, in big type; a plan in which all is past or done says so. */
function Next({
  idPrefix,
  placed,
}: {
  idPrefix: string;
  placed: readonly PlacedRow[];
}): JSX.Element {
  const next = nextDue(placed);
  if (next === undefined) return <span class="plan__next">Nothing more falls due.</span>;
  const { rule } = next.row;
  const { first, last } = next.span;
  const lead = leadOf(next);
  const [soonest, latest] = [momentWords(first), momentWords(last)];
  return (
    <span class="plan__next">
      <span class="plan__next-lead">
        Next: {rule.title}
        {lead !== '' && `, ${inSentence(lead)}`}{' '}
      </span>
      <time dateTime={dateTimeOf(first)}>{capitalised(soonest)}</time>
      {latest !== soonest && <span> or as late as {latest}</span>}
      <span class="plan__next-left">
        {next.standing.words} <a href={`#${idPrefix}-rule-${rule.id}`}>to its row</a>
      </span>
    </span>
  );
}

/** "3 rules are overdue." */
function overdueWords(placed: readonly PlacedRow[]): string {
  const late = placed.filter(({ standing }) => standing.kind === 'late').length;
  return late === 0 ? '' : ` ${counted(late, 'rule is', 'rules are')} overdue.`;
}

/** What falls due next and what the plan is of, in a sentence or two that are read out whenever it changes. */
export function Summary(props: {
  idPrefix: string;
  start: PlanStart;
  shown: Shown;
  /** None while the rules are on their way. */
  source: PlanSource | undefined;
  /** The rules did not come. */
  failed: boolean;
  rows: PlanRows | undefined;
  placed: readonly PlacedRow[] | undefined;
}): JSX.Element {
  const { idPrefix, start, shown, source, failed, rows, placed = [] } = props;
  const ruleRows = (rows?.rows ?? []).filter((row) => row.kind === 'rule');
  const leftOut = (rows?.leftOut ?? []).flatMap(({ rules }) => rules).length;
  return (
    <output class="plan__summary" for={`${idPrefix}-${start.event}-day`}>
      {shown.kind === 'waiting' && !failed && 'The plan comes as soon as its rules have loaded.'}
      {shown.kind === 'stale' && 'You changed something. Press Show the plan again.'}
      {shown.kind === 'plan' && source !== undefined && rows !== undefined && (
        <>
          {shown.change !== undefined && (
            <b class="plan__change">
              {changeWords(source, shown.change, ruleRows)}
              {rows.warnings.join(' ')}{' '}
            </b>
          )}
          <Next idPrefix={idPrefix} placed={placed} />
          <span class="plan__of">
            {' '}
            From {start.noun},{' '}
            {momentWords(shown.projected.given.known[start.event] ?? { date: '' })}:{' '}
            {counted(ruleRows.length, 'rule has a date', 'rules have a date')}, each the last day in
            time unless it says otherwise.{overdueWords(placed)}
            {leftOut > 0 &&
              ` ${counted(leftOut, 'rule is', 'rules are')} left out of this case.`}{' '}
            <a href={`#${idPrefix}-${start.event}-day`}>Change the date</a>
          </span>
        </>
      )}
    </output>
  );
}
