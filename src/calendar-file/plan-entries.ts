import type { CasePlan, PlanAnswer, WorkingCalendar } from '../timescale/index.ts';
import { planWarningWords, tellPlan } from '../timescale/index.ts';
import type { WrittenAnswer } from './entries.ts';
import { entriesOf, inOrder } from './entries.ts';
import type { CalendarEntry, CalendarRule } from './entry.ts';
import { MAKE_AGAIN_WORDS } from './words.ts';

/**
 * The entries of a case plan, in order of date: those of every record that has a rule here. A row that has one
 * date at its earliest and another at its latest has an entry for each, named as such. What counts from a projected
 * date says so, and so does what is past its limit or counts from dates in the wrong order. Rows without a date have
 * no entry.
 */
export function planEntries(
  plan: CasePlan,
  rules: Readonly<Record<string, CalendarRule>>,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  const nouns = Object.fromEntries(
    Object.values(rules).flatMap((rule) => Object.entries(rule.nouns)),
  );
  const entries = Object.entries(plan.timescales).flatMap(([id, { answers }]) => {
    const rule = rules[id];
    return rule
      ? answers.flatMap((answer) => {
          const warnings = warningsOf(plan, id, answer.event, nouns);
          return rowEntries({ rule, answer, warnings }, plan, calendar);
        })
      : [];
  });
  return inOrder(entries);
}

/** One answer of a plan, with all that its entries say of it. */
interface Row {
  readonly rule: CalendarRule;
  readonly answer: PlanAnswer;
  /** What is the matter with the rule or the event that it counts from, a sentence each. */
  readonly warnings: readonly string[];
}

/** A rule past its limit, and that limit; an event that stands in the wrong order. */
function warningsOf(
  { warnings }: CasePlan,
  id: string,
  event: string,
  nouns: Readonly<Record<string, string>>,
): readonly string[] {
  return warnings
    .filter((warning) =>
      warning.code === 'past-limit'
        ? [warning.timescale, warning.limit].includes(id)
        : [warning.event, warning.after].includes(event),
    )
    .map((warning) => planWarningWords(warning, nouns));
}

function rowEntries(row: Row, plan: CasePlan, calendar: WorkingCalendar): readonly CalendarEntry[] {
  const { rule, answer } = row;
  const event = plan.events[answer.event];
  if (event === undefined || event.state === 'unknown') {
    return [];
  }
  const { index, reading } = answer;
  const written = (side: 'earliest' | 'latest'): WrittenAnswer => {
    const moment = event.state === 'known' ? event.moment : event[side];
    return {
      answer: { index, reading, event: answer.event, moment, result: answer[side] },
      side,
      notes: notesOf(row, plan),
    };
  };
  const earliest = entriesOf(rule, written('earliest'), calendar);
  const latest = entriesOf(rule, written('latest'), calendar);
  return sameDates(earliest, latest)
    ? entriesOf(rule, { ...written('latest'), side: undefined }, calendar)
    : [...earliest, ...latest];
}

function notesOf({ rule, answer, warnings }: Row, plan: CasePlan): readonly string[] {
  const noun = rule.nouns[answer.event] ?? answer.event;
  const { countedFrom, inDays } = tellPlan(plan, answer, { noun });
  return [
    ...(answer.eventState === 'projected' ? [countedFrom, MAKE_AGAIN_WORDS] : []),
    ...(inDays === undefined ? [] : [inDays]),
    ...warnings,
  ];
}

function sameDates(a: readonly CalendarEntry[], b: readonly CalendarEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ date, at }, place) => date === b[place]?.date && at === b[place].at)
  );
}
