import type { Outcome } from '../count/outcome.ts';
import { keyMoment, momentOf } from '../count/outcome.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate } from '../count/result.ts';
import type { ToldMoment } from './dates.ts';
import { toldMoment } from './dates.ts';
import { explainOutcome } from './explain.ts';
import { hasSeveral, occurrenceWords } from './outcome.ts';
import { faultWords, noteWords } from './warnings.ts';

/** One date of a series: its words, and the first and the last day on which it may come. */
export interface ToldOccurrence {
  readonly words: string;
  readonly first: ToldMoment;
  readonly last: ToldMoment;
}

/** What is said below an answer: how it was counted, and what must be known beside it. */
export interface ToldWorking {
  /** How each of its dates was counted, a sentence each. */
  readonly counted: readonly string[];
  /** What must be known beside the date, a sentence each. */
  readonly notes: readonly string[];
  /** The dates of a series that has more than one. */
  readonly series?: { readonly dates: readonly ToldOccurrence[]; readonly stoppedBy?: string };
}

/** Tells how an answer was counted. `noun` is that of the event that it counts from: "allocation". */
export function tellWorking(outcome: Outcome, reading: ResolvedReading, noun: string): ToldWorking {
  return {
    counted: explainOutcome(outcome, noun),
    notes: noteWords(keyMoment(outcome).due),
    ...toldSeries(outcome, reading),
  };
}

function toldSeries(outcome: Outcome, reading: ResolvedReading): Pick<ToldWorking, 'series'> {
  if (outcome.kind !== 'series' || !hasSeveral(outcome, reading)) {
    return {};
  }
  const { occurrences, earliest, stoppedBy } = outcome;
  const dates = occurrences.map((due, place) => toldOccurrence(due, earliest?.[place]));
  return { series: { dates, ...(stoppedBy ? { stoppedBy: faultWords(stoppedBy) } : {}) } };
}

/** Tells one date of a series, from `earliest` where it may come before it. */
export function toldOccurrence(due: DueDate, earliest: DueDate = due): ToldOccurrence {
  return {
    words: occurrenceWords(due, earliest),
    first: toldMoment(momentOf(earliest)),
    last: toldMoment(momentOf(due)),
  };
}
