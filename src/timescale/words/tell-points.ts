import type { Answer } from '../count/outcome.ts';
import type { ToldMoment } from './dates.ts';
import { momentWords, toldMoment } from './dates.ts';
import { explainDue } from './explain.ts';
import type { Point, PointKind } from './points.ts';
import { pointsOf } from './points.ts';
import type { TellOptions } from './tell.ts';
import { noteWords } from './warnings.ts';

/** One date of an answer, in the parts of what is said of it. */
export interface ToldPoint extends Point, ToldMoment {
  /** How it was counted, or that it is the event itself. */
  readonly counted: string;
  /** What must be known beside it, a sentence each. */
  readonly notes: readonly string[];
}

const TITLES: Readonly<Record<PointKind, string>> = {
  by: 'Deadline',
  on: 'Date',
  about: 'About this date',
  'not before': 'Not before this date',
  earliest: 'Earliest date',
  latest: 'Latest date',
  begins: 'Begins',
  'begins about': 'Begins about this date',
  'begins earliest': 'Begins at the earliest',
  'begins latest': 'Begins at the latest',
  ends: 'Ends',
  'ends about': 'Ends about this date',
  'ends earliest': 'Ends at the earliest',
  'ends latest': 'Ends at the latest',
};

/**
 * What a date of a rule is called: "Deadline: Complete the plan", "Ends at the latest: Phase 3"; one that is of several
 * kinds is called by each of them, "Earliest date / Deadline: Complete the plan".
 */
export function pointTitle(kinds: readonly PointKind[], rule: string): string {
  return `${kinds.map((kind) => TITLES[kind]).join(' / ')}: ${rule}`;
}

/** Which of the two it is, where a plan has the same date at its earliest and at its latest. */
export const SIDE_WORDS = { earliest: 'at the earliest', latest: 'at the latest' } as const;

/** Tells the dates of an answer one by one, in the order of the answer; none where it has no date. */
export function tellPoints(
  { reading, moment, result }: Pick<Answer, 'reading' | 'moment' | 'result'>,
  { noun }: Pick<TellOptions, 'noun'>,
): readonly ToldPoint[] {
  if (!result.ok) {
    return [];
  }
  return pointsOf(result.value, reading).map((point) => {
    const { due } = point.moment;
    return {
      ...point,
      ...toldMoment(point.moment),
      counted: due ? explainDue(due, noun) : `That is ${noun} itself (${momentWords(moment)}).`,
      notes: noteWords(due),
    };
  });
}
