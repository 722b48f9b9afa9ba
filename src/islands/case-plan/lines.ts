import type {
  CaseEvent,
  CasePlan,
  DueDate,
  ResultMoment,
  NoDate,
  Outcome,
  PlanAnswer,
  Warning,
} from '../../timescale/index.ts';
import {
  compareMoments,
  momentOf,
  momentWords,
  explainOutcome,
  faultWords,
  keyMoment,
  outcomeWords,
  planCountedWords,
  dateLead,
  readingWords,
  warningWords,
} from '../../timescale/index.ts';

/** A date in words, with what a program reads of it. */
export interface DatedWords {
  readonly words: string;
  readonly dateTime: string;
}

/** The dates of a recurrence, each from the earliest to the latest on which it may come. */
export interface SeriesDates {
  readonly dates: readonly { readonly first: ResultMoment; readonly last: ResultMoment }[];
  readonly stoppedBy?: NoDate;
}

/** One reading of a rule in the plan. */
export interface ReadingLine {
  readonly index: number;
  /** The place of the date, at its earliest and at its latest; none where it could not be computed. */
  readonly span?: { readonly first: ResultMoment; readonly last: ResultMoment };
  /** "By the end of" */
  readonly lead: string;
  /** The whole answer: one sentence, or two where what it counts from may have two dates. */
  readonly dates: readonly DatedWords[];
  /** The dates alone, where the answer says no more than them and what stands before them. */
  readonly bare?: readonly DatedWords[];
  readonly series?: SeriesDates;
  /** What this reading takes the clause to mean: the record's own words, or those of its figures. */
  readonly meaning: string;
  /** "Counted from the latest date of allocation, Tuesday 5 January 2027, if nothing else is known." */
  readonly countedFrom: string;
  /** How each date was counted. */
  readonly working: readonly string[];
  /** What must be known beside the date. */
  readonly notes: readonly string[];
  /** That hours are told in days, here or in what it counts from. */
  readonly inDays: boolean;
  readonly fault?: string;
}

const PROVISIONAL = 'Provisional: it rests on bank holidays that are not published yet.';

/** What `<time datetime>` says of an edge. */
export const dateTimeOf = ({ date, due }: ResultMoment): string =>
  due?.kind === 'time' ? due.at : date;

/** A reading's dates in the plan, with all that is said of them. */
export function readingLine(
  plan: CasePlan,
  answer: PlanAnswer,
  events: Readonly<Record<string, CaseEvent>>,
): ReadingLine {
  const { index, reading, event, earliest, latest } = answer;
  const noun = events[event]?.noun ?? event;
  const state = plan.events[event];
  const common = {
    index,
    meaning: reading.text ?? `${readingWords(reading, noun)}.`,
    countedFrom: state === undefined ? '' : planCountedWords(noun, state, reading.counts),
    inDays: answer.approximate,
  };
  const values = [earliest, latest].flatMap((result) => (result.ok ? [result.value] : []));
  const [first, last = first] = values;
  const failed = [earliest, latest].find((result) => !result.ok);
  const fault = failed?.ok === false ? { fault: faultWords(failed.fault) } : {};
  if (first === undefined || last === undefined) {
    return { ...common, ...fault, lead: '', dates: [], working: [], notes: [] };
  }
  const dated = (words: (value: Outcome) => string): readonly DatedWords[] =>
    distinct(
      values.map((value) => ({ words: words(value), dateTime: dateTimeOf(keyMoment(value)) })),
      (date) => date.words,
    );
  const series = seriesDates(first, last);
  return {
    ...common,
    ...fault,
    span: { first: keyMoment(first), last: keyMoment(last) },
    lead: dateLead(last, reading),
    dates: dated((value) => outcomeWords(value, reading)),
    ...(values.every(isOneDate) && { bare: dated((value) => momentWords(keyMoment(value))) }),
    ...(series === undefined ? {} : { series }),
    working: distinct(
      values.flatMap((value) => explainOutcome(value, noun)),
      (words) => words,
    ),
    notes: distinct([...notesOf(first, answer), ...notesOf(last, answer)], (words) => words),
  };
}

/** Whether an answer is one date, and not a period, a recurrence or a deadline that has a first day as well. */
function isOneDate(outcome: Outcome): boolean {
  if (outcome.kind !== 'due') return false;
  const { due, earliest = due } = outcome;
  return compareMoments(momentOf(earliest), momentOf(due)) === 0;
}

function seriesDates(first: Outcome, last: Outcome): SeriesDates | undefined {
  if (first.kind !== 'series' || last.kind !== 'series' || last.occurrences.length < 2) {
    return undefined;
  }
  const dates = last.occurrences.map((due, at) => {
    const soonest: DueDate = first.earliest?.[at] ?? first.occurrences[at] ?? due;
    return { first: momentOf(soonest), last: momentOf(due) };
  });
  return { dates, ...(last.stoppedBy === undefined ? {} : { stoppedBy: last.stoppedBy }) };
}

/** The warnings on the date that an outcome is about; the clock change is told with the counting. */
function notesOf(outcome: Outcome, { reading }: PlanAnswer): readonly string[] {
  const direction = 'before' in reading.counts ? 'before' : 'from';
  const warnings: readonly Warning[] = keyMoment(outcome).due?.warnings ?? [];
  return warnings.flatMap((warning) => {
    if (warning.code === 'clock-change') return [];
    return [warning.code === 'provisional' ? PROVISIONAL : warningWords(warning, direction)];
  });
}

function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
