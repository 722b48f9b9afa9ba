import type { CalendarEntry, CalendarRule } from '../../calendar-file/index.ts';
import {
  WRONG_CODE_WORDS,
  planEntries,
  possibleNames,
  readCode,
  readingMeanings,
} from '../../calendar-file/index.ts';
import { isDatable, resolveReadings } from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import { nounsOf } from '../kit/nouns.ts';
import { downloadCalendar, downloadCsv } from '../kit/take-away/download.ts';
import type { FileKind } from '../kit/take-away/TakeAway.tsx';
import type { FileChoice } from './file-choice.ts';
import { unitsOf } from './units-of.ts';
import { questionWords } from './note.ts';
import type { Projected } from './project.ts';
import type { PlanSource, PlanRule } from './plan-source.ts';

/** What came of a press: what to say of the file, or what is wrong with the code that was typed. */
export type SavedPlan =
  | { readonly ok: true; readonly said: string }
  | { readonly ok: false; readonly wrongCode: string };

/** What a calendar file says of a rule of the plan; nothing of a record that takes no date. */
function calendarRule(plan: PlanSource, rule: PlanRule): readonly [string, CalendarRule][] {
  const timescale = plan.timescales[rule.id];
  if (timescale === undefined || !isDatable(timescale)) return [];
  const readings = resolveReadings(timescale);
  const nouns = nounsOf(plan.events);
  const told: CalendarRule = {
    procedureId: plan.procedureId,
    ruleId: rule.id,
    title: rule.title,
    stated: [rule.words, ...rule.conditions].join('; '),
    council: plan.council,
    procedure: plan.procedure,
    version: plan.version,
    clause: rule.clause,
    nouns,
    readings: readings.length,
    meanings: readingMeanings(readings, nouns),
    conventions: plan.conventionsByUnits[unitsOf(timescale)] ?? [],
    openQuestions: questionWords(rule),
  };
  return [[rule.id, told]];
}

/** The entries of the rules that were chosen. */
function chosenEntries(
  plan: PlanSource,
  { plan: projected, calendar }: Projected,
  { rules, everyDate }: FileChoice,
): readonly CalendarEntry[] {
  const chosen = plan.rules.filter(({ id }) => rules.includes(id));
  return planEntries(
    projected,
    Object.fromEntries(chosen.flatMap((rule) => calendarRule(plan, rule))),
    calendar,
    everyDate ? 'all' : { nextFrom: londonNow().date },
  );
}

/**
 * Offers the chosen dates of a plan as a file, and answers what to say of it, or that no code was typed where one was
 * meant. A calendar file that goes on from an earlier one takes out whatever a plan of this procedure may have written
 * under that code and this one does not. The file's name is made of the procedure's. For `import()` alone, when a button
 * is pressed.
 */
export function savePlan(
  as: FileKind,
  plan: PlanSource,
  projected: Projected,
  choice: FileChoice,
): SavedPlan {
  const entries = chosenEntries(plan, projected, choice);
  const name = `${plan.procedureId}-case-plan`;
  if (as === 'table') return { ok: true, said: downloadCsv(entries, name) };
  if (choice.code.trim() === '') return { ok: true, said: downloadCalendar(entries, name) };
  const code = readCode(choice.code);
  if (code === undefined) return { ok: false, wrongCode: WRONG_CODE_WORDS };
  const names = possibleNames(plan.procedureId, plan.timescales);
  return { ok: true, said: downloadCalendar(entries, name, { code, names }) };
}
