import type {
  CaseEvent,
  CasePlan,
  Outcome,
  PlanAnswer,
  ResultMoment,
  ToldPlanSeries,
} from '../../timescale/index.ts';
import { keyMoment, senseOf, tellPlan, tellPlanSeries } from '../../timescale/index.ts';
import type { Span } from './span.ts';

/** A date in words, with what a program reads of it. */
interface DatedWords {
  readonly words: string;
  readonly dateTime: string;
}

/** One reading of a rule in the plan. */
export interface ReadingLine {
  readonly index: number;
  /** Its number in the source's order, from 1. */
  readonly number: number;
  /** The place of the date, at its earliest and at its latest; none where it could not be computed. */
  readonly span?: Span;
  /** "By the end of" */
  readonly lead: string;
  /** Its date is the last day, or the last minute, on which the rule is met in time. */
  readonly isLastDay: boolean;
  /** It lasts: its date is an end of a period. */
  readonly isPeriod: boolean;
  /** The whole answer: one sentence, or two where what it counts from may have two dates. */
  readonly dates: readonly DatedWords[];
  /** The dates alone, where the answer says no more than them and what stands before them. */
  readonly bare?: readonly DatedWords[];
  /** The dates of a recurrence that has more than one. */
  readonly series?: ToldPlanSeries;
  /** What this reading takes the clause to mean: the record's own words, or those of its figures. */
  readonly meaning: string;
  /** "Counted from the latest date of allocation, Tuesday 5 January 2027, if nothing else is known." */
  readonly countedFrom: string;
  /** How each date was counted. */
  readonly working: readonly string[];
  /** What must be known beside the date. */
  readonly notes: readonly string[];
  /** That hours are told in days, here or in what it counts from. */
  readonly inDays?: string;
  readonly fault?: string;
}

/** What `<time datetime>` says of a moment. */
export const dateTimeOf = ({ date, due }: ResultMoment): string =>
  due?.kind === 'time' ? due.at : date;

function valuesOf({ earliest, latest }: PlanAnswer): readonly Outcome[] {
  return [earliest, latest].flatMap((result) => (result.ok ? [result.value] : []));
}

const spanFrom = (first: Outcome, last: Outcome): Span => ({
  first: keyMoment(first),
  last: keyMoment(last),
});

/** Where a reading's date stands in the plan, at its earliest and at its latest; nothing is told for it. */
export function answerSpan(answer: PlanAnswer): Span | undefined {
  const [first, last = first] = valuesOf(answer);
  return first && last && spanFrom(first, last);
}

/** A reading's dates in the plan, with all that is said of them. */
export function readingLine(
  plan: CasePlan,
  answer: PlanAnswer,
  events: Readonly<Record<string, CaseEvent>>,
): ReadingLine {
  const noun = events[answer.event]?.noun ?? answer.event;
  const { told, number, meaning, countedFrom, counted, notes, inDays } = tellPlan(plan, answer, {
    noun,
  });
  const dated = told.filter((each) => each.kind === 'date');
  const fault = told.find((each) => each.kind === 'no date')?.fault;
  const common = {
    index: answer.index,
    number,
    meaning,
    countedFrom,
    working: counted,
    notes,
    ...(inDays === undefined ? {} : { inDays }),
    ...(fault === undefined ? {} : { fault }),
  };
  const [first, last = first] = valuesOf(answer);
  if (first === undefined || last === undefined) {
    return { ...common, lead: '', isLastDay: false, isPeriod: false, dates: [] };
  }
  const series = tellPlanSeries(first, last);
  return {
    ...common,
    span: spanFrom(first, last),
    lead: dated.at(-1)?.dateLead ?? '',
    isPeriod: last.kind === 'window',
    isLastDay: last.kind === 'due' && senseOf(answer.reading) === 'by',
    dates: dated.map(({ sentence, datetime }) => ({ words: sentence, dateTime: datetime })),
    ...(dated.every(({ isOneDate }) => isOneDate) && {
      bare: dated.map(({ words, datetime }) => ({ words, dateTime: datetime })),
    }),
    ...(series === undefined ? {} : { series }),
  };
}
