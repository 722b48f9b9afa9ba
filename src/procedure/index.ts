/** The door of the procedures: what one is made of, and what is derived from it. */
export {
  chapterUrl,
  checkUrl,
  compareUrl,
  deadlineUrl,
  checksUrl,
  deadlinesUrl,
  mapsUrl,
  rolesUrl,
  dutiesUrl,
  firstWeeksUrl,
  firstWeekUrl,
  glossaryUrl,
  mapUrl,
  openQuestionsUrl,
  phasesUrl,
  planUrl,
  procedureUrl,
  roleUrl,
  printUrl,
  sectionUrl,
} from './addresses.ts';
export { joinAsked, type Asked, type AskedOf } from './asked.ts';
export type { NamedChapter } from './chapter-of.ts';
export type { ChapterRecords } from './records-by-chapter.ts';
export { recordsByChapter } from './records-by-chapter.ts';
export { chapterOf, chapterTitle, chaptersOf } from './chapter-of.ts';
export { knownIds } from './known-ids.ts';
export type { Chapter } from './chapter.ts';
export { listedAt } from './chapter-parts.ts';
export { checkersOf } from './checkers.ts';
export { unclearIn } from './compared-unclear.ts';
export type { ComparedRecord, Comparison, ComparisonTopic } from './comparison.ts';
export { comparisonTopics, recordsOf } from './comparison.ts';
export { conditionsBeside, ruleConditions, wordsWithConditions } from './conditions.ts';
export { countWords } from './count-words.ts';
export {
  actorWords,
  clauseWords,
  comparedWith,
  contradicted,
  datableTimescales,
  heldBy,
  limitsOf,
  questionsAffecting,
  questionsToAsk,
  roleIds,
  whoWords,
} from './derived.ts';
export type { Duty } from './duty.ts';
export { dutySentence } from './duty.ts';
export type { Figure } from './figure.ts';
export type { GlossaryEntry } from './glossary.ts';
export type { OpenQuestion } from './open-question.ts';
export { QUESTION_KINDS } from './open-question.ts';
export { openQuestionUrl } from './question-place.ts';
export type { PhaseModel } from './phase-model.ts';
export { PHASE_PARTS } from './phase-model.ts';
export type { Council, DocumentControl, Procedure, ProcedureHead, YearMonth } from './procedure.ts';
export { RECORD_KINDS, fileOf, recordKinds, type RecordKindId } from './record-kinds.ts';
export { monthsOverdue, overdueWords } from './review-state.ts';
export type { Role } from './role.ts';
export { frontDoorOf, safetyWords } from './safety.ts';
export { sectionDutiesUrl } from './section-duties.ts';
export { firstSentence, sentenceStart } from './sentence.ts';
export { printedFigure, fillText, textParts } from './text.ts';
export { timescalesBySection } from './timescales-by-section.ts';
export { statesItsAge, versionWords } from './version-words.ts';
export { wholeRule } from './whole-rule.ts';
export { givenRules } from './cited-rules.ts';
export { firstStage, stagesOfTimes } from './stages.ts';
export type { CitationUrl } from './addresses.ts';
