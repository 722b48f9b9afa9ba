import type { IsoDate } from '../../timescale/index.ts';
import {
  PLAN_IN_DAYS_WORDS,
  PLAN_NO_CLOCK_WORDS,
  capitalised,
  planNote,
} from '../../timescale/index.ts';
import type { Projected } from './project.ts';
import type { PlanSource, PlanRule } from './plan-source.ts';
import { notesOf } from './row-notes.ts';
import type { PlanRows } from './rows.ts';

/** What is unclear about a rule and whom to ask, a sentence each. */
export const questionWords = ({ questions }: PlanRule): readonly string[] =>
  questions.map(({ title, ask }) => `${title}. Ask: ${ask}.`);

/** That hours are told in days somewhere in the plan, and why; nothing where they are not. */
export function inDaysWords({ plan, clockMissing }: Projected): readonly string[] {
  const isApproximate = Object.values(plan.timescales).some(({ answers }) =>
    answers.some(({ approximate }) => approximate),
  );
  if (!isApproximate) return [];
  return [clockMissing ? PLAN_NO_CLOCK_WORDS : PLAN_IN_DAYS_WORDS];
}

/** The plan as a text for a case note, from the very rows that stand on the screen. */
export function noteOf(
  props: PlanSource,
  projected: Projected,
  { rows, waiting, undated, leftOut, warnings }: PlanRows,
  computedOn: IsoDate,
): string {
  const rules = rows.filter((row) => row.kind === 'rule');
  return planNote({
    council: props.council,
    procedure: props.procedure,
    version: props.version,
    happened: rows.filter((row) => row.kind === 'event'),
    rules: rules.map(({ rule, lines, leftOut: reasons }) => ({
      rule: [`${rule.title}: ${rule.words}`, ...rule.conditions].join('; '),
      clause: rule.clause,
      answers: lines.map(({ number, dates, meaning, fault = '' }) => ({
        number,
        words: dates.length > 0 ? dates.map(({ words }) => words).join(', or: ') : fault,
        meaning: capitalised(meaning),
      })),
      counted: [...new Set(lines.map(({ countedFrom }) => countedFrom))],
      notes: [...notesOf({ lines }), ...reasons],
    })),
    waiting: waiting.map(({ noun, rules: waitingRules }) => ({
      noun,
      rules: waitingRules.map(({ title }) => title),
    })),
    undated: undated.map(({ rule, faults }) => ({
      rule: rule.title,
      faults: [...new Set(faults)],
    })),
    leftOut: leftOut.map(({ words, rules: without }) => ({
      words,
      rules: without.map(({ title }) => title),
    })),
    warnings: [...warnings, ...inDaysWords(projected)],
    conventions: props.conventions,
    openQuestions: new Set(rules.flatMap(({ rule }) => questionWords(rule))).size,
    computedOn,
  });
}
