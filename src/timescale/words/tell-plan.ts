import type { CasePlan, PlanAnswer } from '../plan/case-plan.ts';
import { countsByClock } from '../record/reading.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { planCountedWords } from './plan-rows.ts';
import { readingWords } from './reading.ts';
import type { TellOptions, Told, ToldDate } from './tell.ts';
import { tell } from './tell.ts';
import type { ToldReading } from './tell-line.ts';

/** An answer of a plan, in the parts of what is said of it. */
export interface ToldPlanAnswer extends Pick<ToldReading, 'id' | 'number'> {
  /** At its earliest and at its latest: one where they are said alike. Earlier first. */
  readonly told: readonly [Told, ...Told[]];
  /** What this reading takes the clause to mean: the record's own words, or those of its figures, as a sentence. */
  readonly meaning: string;
  /** "Counted from the latest date of allocation, Tuesday 5 January 2027, if nothing else is known." */
  readonly countedFrom: string;
  /** How each of its dates was counted, a sentence each. */
  readonly counted: readonly string[];
  /** What must be known beside its dates, a sentence each. */
  readonly notes: readonly string[];
  /** That hours are told in days, here or in what it counts from. */
  readonly inDays?: string;
}

/** Tells an answer of a plan, which counts from an event that happened or is itself worked out. */
export function tellPlan(
  plan: Pick<CasePlan, 'events'>,
  { index, reading, event, earliest, latest, approximate }: PlanAnswer,
  options: TellOptions,
): ToldPlanAnswer {
  const first = tell({ index, reading, result: earliest }, options);
  const last = tell({ index, reading, result: latest }, options);
  const dated = [first, last].filter((told): told is ToldDate => told.kind === 'date');
  const state = plan.events[event];
  return {
    id: first.id,
    number: first.number,
    told: wordsOf(first) === wordsOf(last) ? [last] : [first, last],
    meaning: reading.text ?? `${readingWords(reading, options.noun)}.`,
    countedFrom: state === undefined ? '' : planCountedWords(options.noun, state, reading.counts),
    counted: distinct(dated.flatMap(({ counted }) => counted)),
    notes: distinct(dated.flatMap(({ notes }) => notes)),
    ...(approximate ? { inDays: inDaysWords(reading) } : {}),
  };
}

/** The answer as a sentence without its full stop; why there is none, where it has no date. */
export function wordsOf(told: Told): string {
  return told.kind === 'date' ? told.sentence : told.fault;
}

/** That hours are told in days: those of the reading, or those that it rests on. */
function inDaysWords({ unit }: ResolvedReading): string {
  return countsByClock(unit)
    ? 'Hours are told in whole days here: the real limit may be sooner.'
    : 'It rests on hours that are told in whole days: the real limit may be sooner.';
}

function distinct(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
