import type { CalendarRule } from '../../calendar-file/index.ts';
import { planEntries } from '../../calendar-file/index.ts';
import { isDatable, resolveReadings } from '../../timescale/index.ts';
import { downloadCalendar, downloadCsv } from '../kit/take-away/download.ts';
import type { FileKind } from '../kit/take-away/TakeAway.tsx';
import { questionWords } from './note.ts';
import type { Projected } from './project.ts';
import type { CasePlanProps, PlanRule } from './props.ts';

/** What a calendar file says of a rule of the plan. */
function calendarRule(plan: CasePlanProps, rule: PlanRule): CalendarRule {
  const timescale = plan.timescales[rule.id];
  const readings =
    timescale !== undefined && isDatable(timescale) ? resolveReadings(timescale).length : 1;
  return {
    procedureId: plan.procedureId,
    ruleId: rule.id,
    title: rule.title,
    stated: [rule.words, ...rule.conditions].join('; '),
    council: plan.council,
    procedure: plan.procedure,
    version: plan.version,
    clause: rule.clause,
    readings,
    nouns: Object.fromEntries(
      Object.entries(plan.events).map(([event, { noun }]) => [event, noun]),
    ),
    openQuestions: questionWords(rule),
  };
}

/**
 * Offers every date of a plan as a file, and answers what to say of it. The file's name is made of the procedure's. For
 * `import()` alone, when a button is pressed.
 */
export function savePlan(
  as: FileKind,
  plan: CasePlanProps,
  { plan: projected, calendar }: Projected,
): string {
  const rules = Object.fromEntries(plan.rules.map((rule) => [rule.id, calendarRule(plan, rule)]));
  const save = as === 'calendar' ? downloadCalendar : downloadCsv;
  return save(planEntries(projected, rules, calendar), `${plan.procedureId}-case-plan`);
}
