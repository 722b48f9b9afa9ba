/** The door of the eligibility checks: criteria, their assessment, and its words. */
export type { Answers } from './answers.ts';
export { criteriaOf, mayNotApply } from './answers.ts';
export type { Assessment } from './assess.ts';
export { assess } from './assess.ts';
export type { ChangeGroup } from './change-groups.ts';
export { changeGroups } from './change-groups.ts';
export type { OutcomeChange, ChangedAnswer } from './change.ts';
export { checkEligibility } from './check-check.ts';
export type { CheckSet, QuestionGroup } from './check-set.ts';
export { assessEach, questionsOf } from './check-set.ts';
export type {
  Contradiction,
  Criterion,
  EligibilityCheck,
  NextAction,
  Rule,
  YesNoCriterion,
} from './check.ts';
export { CRITERION_KINDS, TRUTHS } from './check.ts';
export { contradictionsIn } from './contradictions.ts';
export { contradictionFaults } from './part-faults.ts';
export { canDiffer } from './differences.ts';
export { exclusionsOf } from './exclusions.ts';
export type { Finding, FindingKind, Findings } from './findings.ts';
export type { OutcomeKind } from './outcome.ts';
export { fillCheck } from './texts.ts';
export {
  CONTRADICTION_LEAD,
  FINDING_HEADINGS,
  ON_THESE_ANSWERS,
  OUTCOME_MEANS,
  answerWords,
  appliesWords,
  differenceWords,
  notYetWords,
  onceMetWords,
  outcomeWords,
  settledEachWords,
  settledWords,
  shortResult,
} from './words.ts';
