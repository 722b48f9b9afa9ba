/**
 * The timescale module's door: everything that another room may use of it. The clock of London, which brings Luxon, has a
 * door of its own beside it.
 */
export type { BankHoliday, BankHolidayTable } from './calendar/bank-holidays.ts';
export { BANK_HOLIDAYS } from './calendar/bank-holidays.ts';
export type { DayNumber } from './calendar/day-number.ts';
export {
  addMonths,
  dayOf,
  fromDayNumber,
  isWritableDay,
  isoWeekday,
  toDayNumber,
  weekdayOf,
} from './calendar/day-number.ts';
export { MINUTES_IN_DAY, utcMinutes } from './calendar/london-time.ts';
export { londonInstant, londonMinutes } from './calendar/summer-time.ts';
export { dayAndTime, minuteOfDay } from './calendar/time-of-day.ts';
export type { WorkingCalendar } from './calendar/working-days.ts';
export { englandAndWales, workingCalendar } from './calendar/working-calendar.ts';
export type { Moments } from './count/answer.ts';
export { answerReadings, eventsOf, outcomeOf } from './count/answer.ts';
export type { Answer, ResultMoment, Outcome } from './count/outcome.ts';
export { compareMoments, compareOutcomes, momentOf, keyMoment, senseOf } from './count/outcome.ts';
export type { Clock, Reckoning } from './count/counter.ts';
export { MOST_OCCURRENCES } from './count/recurrence.ts';
export type {
  Closure,
  DueByTime,
  DueDate,
  NoDate,
  HoursRow,
  IsoDate,
  LedgerRow,
  Moment,
  Result,
  Warning,
} from './count/result.ts';
export { fromDayOn, inTimeOf } from './count/work-to.ts';
export type { CyclePeriod, YearOfCycle } from './count/year.ts';
export { yearFrom, yearOfCycle } from './count/year.ts';
export type { CasePlan, PlanAnswer, PlanWarning } from './plan/case-plan.ts';
export type { Timescales } from './plan/timescales.ts';
export { checkEventGraph, countedEvents, eventLinks, producedEvents } from './plan/event-graph.ts';
export { eventsToAsk } from './plan/one-of.ts';
export { projectPlan } from './plan/project-plan.ts';
export type { Bound, Range, StatedBound, Unit } from './record/amount.ts';
export { BOUNDS, STATED_BOUNDS, UNITS } from './record/amount.ts';
export { STRENGTHS } from './record/citation.ts';
export type { Actors, Source, Sources, Strength } from './record/citation.ts';
export type { CaseEvent, Counts, Done } from './record/event.ts';
export type { Occurrence } from './record/occurrence.ts';
export type { DayHours, OpeningHours } from './record/opening-hours.ts';
export { WEEKDAYS } from './record/opening-hours.ts';
export { BASES, CYCLES, DAY_PARTS, PERIOD_SHAPES, TIMESCALE_KINDS } from './record/vocabulary.ts';
export type { ResolvedReading } from './record/reading.ts';
export {
  countedEvent,
  countsByClock,
  isDatable,
  least,
  most,
  resolveReadings,
} from './record/reading.ts';
export type { Datable, PeriodShape, Timescale } from './record/record.ts';
export { EARLIEST_PAST_WORDS, briefDate, daysAwayWords, overdueWords } from './words/brief.ts';
export { conventionsWords } from './words/convention.ts';
export {
  briefMoment,
  clockTime,
  longDate,
  momentWords,
  monthOfDate,
  monthWords,
  weekdayWords,
} from './words/dates.ts';
export type { ToldHeadline, ToldWorkTo } from './words/headline.ts';
export { tellAlone, tellHeadline } from './words/headline.ts';
export { instantWords, turnWords } from './words/hours.ts';
export { inSentence } from './words/in-sentence.ts';
export { capitalised, listWords } from './words/lists.ts';
export { planNote } from './words/plan-note.ts';
export {
  PLAN_IN_DAYS_WORDS,
  PLAN_NO_CLOCK_WORDS,
  planMovedWords,
  planSpanWords,
  ruledOutWords,
} from './words/plan-rows.ts';
export type { ToldPlanSeries } from './words/plan-series.ts';
export { seriesSummary, tellPlanSeries } from './words/plan-series.ts';
export { isWarnedOf, planWarningWords } from './words/plan.ts';
export { START_NOT_STATED, readingWords } from './words/reading.ts';
export { dayHoursWords, occurrenceWords } from './words/schedule.ts';
export { statedWords } from './words/stated.ts';
export type { ToldCycle, ToldYear } from './words/year.ts';
export { tellYear } from './words/year.ts';
export { awaitedWords, readingName } from './words/reading-name.ts';
export type { Told } from './words/tell.ts';
export { tell } from './words/tell.ts';
export type { ToldFault, ToldLine } from './words/tell-line.ts';
export { NEXT_LEAD, tellLine } from './words/tell-line.ts';
export type { ToldOccurrence, ToldWorking } from './words/tell-working.ts';
export { tellWorking } from './words/tell-working.ts';
export type { ToldPlanAnswer } from './words/tell-plan.ts';
export { tellPlan, wordsOf } from './words/tell-plan.ts';
export type { PointKind } from './words/points.ts';
export type { ToldPoint } from './words/tell-points.ts';
export { SIDE_WORDS, pointTitle, tellPoints } from './words/tell-points.ts';
export { pointWords } from './words/point-words.ts';
export { faultWords, noteWords, warningWords } from './words/warnings.ts';
