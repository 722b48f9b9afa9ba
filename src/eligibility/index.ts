/** The door of the eligibility checks: criteria, their assessment, and its words. */
export type { Answers } from './answers.ts';
export { criteriaOf } from './answers.ts';
export type { Assessment } from './assess.ts';
export { assess } from './assess.ts';
export type { ChangeGroup } from './change-groups.ts';
export { changeGroups } from './change-groups.ts';
export type { OutcomeChange, ChangedAnswer } from './change.ts';
export { checkEligibility } from './check-check.ts';
export type { CheckSet } from './check-set.ts';
export { assessEach, questionsOf, requiredIn } from './check-set.ts';
export type { Criterion, EligibilityCheck, NextAction, Rule, YesNoCriterion } from './check.ts';
export { canDiffer } from './differences.ts';
export { exclusionsOf } from './exclusions.ts';
export type { Finding, FindingKind, Findings } from './findings.ts';
export type { OutcomeKind } from './outcome.ts';
export { fillCheck } from './texts.ts';
export {
  FINDING_HEADINGS,
  OUTCOME_MEANS,
  answerWords,
  differenceWords,
  outcomeWords,
  prerequisiteWords,
  shortResult,
} from './words.ts';
