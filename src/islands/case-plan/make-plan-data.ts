import type { PlanData, PlanRule } from './plan-source.ts';
import type { CitationUrl, Procedure } from '../../procedure/index.ts';
import {
  actorWords,
  clauseWords,
  datableTimescales,
  deadlineUrl,
  firstStage,
  openQuestionUrl,
  questionsAffecting,
  roleIds,
  ruleConditions,
  stagesOfTimes,
  timescalesBySection,
  versionWords,
  whoWords,
} from '../../procedure/index.ts';
import type { Datable } from '../../timescale/index.ts';
import {
  conventionsWords,
  countedEvents,
  producedEvents,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';
import { hasPlan } from './plan-start.ts';
import { unitsOf } from './units-of.ts';

function ruleOf(
  procedure: Procedure,
  id: string,
  timescale: Datable,
  stage: string | undefined,
  urlOf: CitationUrl,
): PlanRule {
  const { title, who, strength, sources } = timescale;
  return {
    id,
    title,
    words: statedWords(timescale),
    conditions: ruleConditions(procedure, timescale),
    url: deadlineUrl(procedure.id, id),
    who: whoWords(procedure, who),
    roles: roleIds(who).map((role) => procedure.roles[role]?.name ?? role),
    ...(stage !== undefined && { stage: procedure.stages[stage] ?? stage }),
    strength,
    clause: sources.map(({ ref }) => ref).join('; '),
    clauses: sources.map((source) => ({ words: clauseWords(source.ref), url: urlOf(source) })),
    questions: questionsAffecting(procedure, 'timescales', id).map((found) => ({
      title: found.question.title,
      url: openQuestionUrl(procedure, found.id),
      ask: actorWords(procedure, { anyOf: found.question.ask }),
    })),
  };
}

function conventionsOf(rules: readonly Datable[]): readonly string[] {
  const units = rules.flatMap((rule) => resolveReadings(rule).map(({ unit }) => unit));
  return conventionsWords(units);
}

/** The rules that take a date, in the order of the document's sections. */
export function planRules(procedure: Procedure): readonly (readonly [string, Datable])[] {
  const datable = new Map(datableTimescales(procedure));
  return timescalesBySection(procedure, true)
    .flatMap(({ timescales }) => timescales)
    .flatMap(({ id }) => {
      const timescale = datable.get(id);
      return timescale === undefined ? [] : [[id, timescale] as const];
    });
}

/** The data of a procedure's case plan; none where nothing can start one. */
export function makePlanData(procedure: Procedure, urlOf: CitationUrl): PlanData | undefined {
  if (!hasPlan(procedure)) return undefined;
  const rules = planRules(procedure);
  const stages = stagesOfTimes(procedure);
  const needed = Object.entries(procedure.timescales).filter(
    ([id, { kind }]) => kind === 'hours' || rules.some(([rule]) => rule === id),
  );
  const named = new Set(
    rules.flatMap(([, timescale]) => [
      ...countedEvents(timescale),
      ...producedEvents(timescale).map(({ event }) => event),
    ]),
  );
  return {
    procedureId: procedure.id,
    procedure: procedure.name,
    council: procedure.council.name,
    version: versionWords(procedure.document),
    rules: rules.map(([id, timescale]) => {
      const stage = firstStage(procedure, stages.get(id) ?? []);
      return ruleOf(procedure, id, timescale, stage, urlOf);
    }),
    timescales: Object.fromEntries(needed),
    events: Object.fromEntries(
      Object.entries(procedure.events).filter(([event]) => named.has(event)),
    ),
    conventions: conventionsOf(rules.map(([, timescale]) => timescale)),
    conventionsByUnits: Object.fromEntries(
      rules.map(([, timescale]) => [unitsOf(timescale), conventionsOf([timescale])]),
    ),
  };
}
