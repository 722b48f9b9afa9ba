import type { CasePlan, IsoDate, PlanAnswer, WorkingCalendar } from '../timescale/index.ts';
import { isWarnedOf, planWarningWords, tellPlan } from '../timescale/index.ts';
import { entriesOf, inOrder } from './entries.ts';
import type { CalendarEntry, CalendarRule, EntryPart, Side } from './entry.ts';
import type { WrittenAnswer } from './parts.ts';
import { partsOf } from './parts.ts';
import { MAKE_AGAIN_WORDS, NEXT_WORDS } from './words.ts';

/** What is written of a series: every date that is listed, or the first that is not past on a day. */
type SeriesChoice = 'all' | { readonly nextFrom: IsoDate };

/**
 * The entries of a case plan, in order of date: those of every record that has a rule here, one for each of its distinct
 * dates. A row that has one date at its earliest and another at its latest has both, named as such. What counts from a
 * projected date says so, and so does what is past its limit or counts from dates in the wrong order. Rows without a date
 * have no entry.
 */
export function planEntries(
  plan: CasePlan,
  rules: Readonly<Record<string, CalendarRule>>,
  calendar: WorkingCalendar,
  series: SeriesChoice = 'all',
): readonly CalendarEntry[] {
  const nouns = Object.fromEntries(
    Object.values(rules).flatMap((rule) => Object.entries(rule.nouns)),
  );
  const entries = Object.entries(plan.timescales).flatMap(([id, { answers }]) => {
    const rule = rules[id];
    if (rule === undefined) return [];
    const parts = answers.flatMap((answer) => {
      const warnings = warningsOf(plan, id, answer.event, nouns);
      return rowParts({ rule, answer, warnings }, plan, calendar, series);
    });
    return entriesOf(rule, parts);
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

/** What is the matter with a rule, or with the event that its answer counts from. */
function warningsOf(
  { warnings }: CasePlan,
  id: string,
  event: string,
  nouns: Readonly<Record<string, string>>,
): readonly string[] {
  return warnings
    .filter((warning) => isWarnedOf(warning, id, event))
    .map((warning) => planWarningWords(warning, nouns));
}

function rowParts(
  row: Row,
  plan: CasePlan,
  calendar: WorkingCalendar,
  series: SeriesChoice,
): readonly EntryPart[] {
  const { rule, answer } = row;
  const event = plan.events[answer.event];
  if (event?.state !== 'known' && event?.state !== 'projected') {
    return [];
  }
  const { index, reading } = answer;
  const written = (side: Side): WrittenAnswer => {
    const moment = event.state === 'known' ? event.moment : event[side];
    return {
      answer: { index, reading, event: answer.event, moment, result: answer[side] },
      side,
      notes: notesOf(row, plan),
    };
  };
  const earliest = partsOf(rule, written('earliest'), calendar);
  const latest = partsOf(rule, written('latest'), calendar);
  const parts = sameDates(earliest, latest)
    ? partsOf(rule, { ...written('latest'), side: undefined }, calendar)
    : [...earliest, ...latest];
  return series === 'all' ? parts : nextOf(parts, series.nextFrom);
}

/**
 * Of a series only its next date, at its latest and at its earliest; its last where all are past. The entry is the same
 * whichever of the dates is next, so that in a later file it moves on. Other dates stay as they are.
 */
function nextOf(parts: readonly EntryPart[], today: IsoDate): readonly EntryPart[] {
  const plansOwn = parts.filter(
    ({ name, occurrence }) => name.side === 'latest' && occurrence !== undefined,
  );
  const ahead = plansOwn.find(({ date }) => date >= today);
  const place = (ahead ?? plansOwn.at(-1))?.occurrence ?? 1;
  return parts
    .filter(({ occurrence = place }) => occurrence === place)
    .map((part) => ({
      ...part,
      name: { ...part.name, occurrence: 0 },
      notes: ahead === undefined ? part.notes : [...part.notes, NEXT_WORDS],
    }));
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

function sameDates(a: readonly EntryPart[], b: readonly EntryPart[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ date, at }, place) => date === b[place]?.date && at === b[place].at)
  );
}
