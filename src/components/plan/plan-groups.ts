import type { Procedure } from '../../procedure/index.ts';
import {
  clauseWords,
  deadlineUrl,
  questionsAffecting,
  ruleConditions,
  whoWords,
} from '../../procedure/index.ts';
import type { Datable } from '../../timescale/index.ts';
import {
  countedEvents,
  eventLinks,
  producedEvents,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';
import { planRules } from '../../islands/case-plan/make-plan-data.ts';
import { readingFacts } from '../timescale/timescale-facts.ts';

/** A rule of the plan in its shortest words: what more there is to say stands on its own page. */
interface PlanGroupRule {
  readonly title: string;
  /** "Team Manager", or that the document does not say. */
  readonly who: string;
  /** The source's own word; none where it has none. */
  readonly strength: string;
  readonly words: string;
  readonly url: string;
  readonly conditions: readonly string[];
  /** What it may count, a line each; none where its one reading counts from the event of its group, as stated. */
  readonly readings: readonly string[];
  /** "Section 5, step 4", one for each place. */
  readonly clauses: readonly string[];
  /** How many points about it the document leaves unclear. */
  readonly unclear: number;
}

/** An event with the rules that count from it first, and those that bring it about. */
export interface PlanGroup {
  readonly event: string;
  readonly noun: string;
  readonly note?: string | undefined;
  readonly rules: readonly PlanGroupRule[];
  /** The titles of the rules after which it has happened. */
  readonly broughtAboutBy: readonly string[];
  /** The nouns of the events of which it is one, in the procedure's order. */
  readonly oneOf: readonly string[];
}

/** The readings in words; where some are worded alike, with what each takes the clause to mean. */
function readingLines(procedure: Procedure, timescale: Datable): readonly string[] {
  const readings = resolveReadings(timescale);
  const asStated = readings.every(({ startNotStated }) => startNotStated !== true);
  if (readings.length < 2 && asStated) return [];
  const facts = readingFacts(procedure, timescale);
  const differ = new Set(facts.map(({ words }) => words)).size === facts.length;
  return facts.map(({ words, text }) => (differ || text === undefined ? words : text));
}

function ruleOf(procedure: Procedure, id: string, timescale: Datable): PlanGroupRule {
  const { title, who, strength, sources } = timescale;
  return {
    title,
    who: whoWords(procedure, who),
    strength: strength === 'not stated' ? '' : strength,
    words: statedWords(timescale),
    url: deadlineUrl(procedure.id, id),
    conditions: ruleConditions(procedure, timescale),
    readings: readingLines(procedure, timescale),
    clauses: sources.map(({ ref }) => clauseWords(ref)),
    unclear: questionsAffecting(procedure, 'timescales', id).length,
  };
}

/** Every event in the procedure's order, each with its rules: the plan as it can be read without a date. */
export function planGroups(procedure: Procedure): readonly PlanGroup[] {
  const rules = planRules(procedure);
  const same = eventLinks(procedure.timescales).filter(({ by }) => by === 'oneOf');
  return Object.entries(procedure.events).map(([event, { noun, note }]) => ({
    event,
    noun,
    note,
    rules: rules
      .filter(([, timescale]) => countedEvents(timescale)[0] === event)
      .map(([id, timescale]) => ruleOf(procedure, id, timescale)),
    broughtAboutBy: rules
      .filter(([, timescale]) => producedEvents(timescale).some((made) => made.event === event))
      .map(([, { title }]) => title),
    oneOf: Object.entries(procedure.events).flatMap(([other, { noun: words }]) =>
      same.some(({ from, to }) => from === other && to === event) ? [words] : [],
    ),
  }));
}
