import type { DueDate, ResultMoment, Outcome, ResolvedReading, Sense } from '../timescale/index.ts';
import {
  MOST_OCCURRENCES,
  compareMoments,
  momentOf,
  outcomeWords,
  senseOf,
} from '../timescale/index.ts';

/** What kind of date an entry is. */
export type PointKind =
  | Sense
  | 'earliest'
  | 'latest'
  | 'begins'
  | 'begins earliest'
  | 'begins latest'
  | 'ends'
  | 'ends earliest'
  | 'ends latest';

/** One date of an outcome that a calendar is to have. */
export interface Point {
  readonly kind: PointKind;
  /** Which end of the outcome it is. It names the entry, so it stays when a bound or a range is mended. */
  readonly end: 'first' | 'last' | 'begins' | 'begins by' | 'ends' | 'ends by';
  readonly edge: ResultMoment;
  /** The answer in words. */
  readonly answer: string;
  /** The place in a series, from 1. */
  readonly occurrence?: number;
}

type Window = Extract<Outcome, { kind: 'window' }>;
type Series = Extract<Outcome, { kind: 'series' }>;

/**
 * The dates of an outcome, each for an entry of its own: of a range both ends, of a period when it begins and when it
 * ends (each at its earliest and latest, where that is open), of a recurrence at most 24 single dates. Never a
 * rule of recurrence: those of calendars skip the months that have no such day.
 */
export function pointsOf(outcome: Outcome, reading: ResolvedReading): readonly Point[] {
  switch (outcome.kind) {
    case 'due':
      return duePoints(outcome.due, outcome.earliest, reading);
    case 'window':
      return windowPoints(outcome, outcomeWords(outcome, reading));
    case 'series':
      return seriesPoints(outcome, reading);
  }
}

function duePoints(
  due: DueDate,
  earliest: DueDate | undefined,
  reading: ResolvedReading,
): readonly Point[] {
  const last = momentOf(due);
  const first = earliest && momentOf(earliest);
  const answer = outcomeWords({ kind: 'due', due, earliest }, reading);
  return first && compareMoments(first, last) !== 0
    ? [
        { kind: 'earliest', end: 'first', edge: first, answer },
        { kind: 'latest', end: 'last', edge: last, answer },
      ]
    : [{ kind: senseOf(reading), end: 'last', edge: last, answer }];
}

function windowPoints({ begins, ends }: Window, answer: string): readonly Point[] {
  const opening: readonly Point[] =
    compareMoments(begins.earliest, begins.latest) === 0
      ? [{ kind: 'begins', end: 'begins', edge: begins.earliest, answer }]
      : [
          { kind: 'begins earliest', end: 'begins', edge: begins.earliest, answer },
          { kind: 'begins latest', end: 'begins by', edge: begins.latest, answer },
        ];
  return [...opening, ...endPoints(begins, ends, answer)];
}

function endPoints(
  begins: Window['begins'],
  ends: Window['ends'],
  answer: string,
): readonly Point[] {
  if (!ends) {
    return [];
  }
  const { earliest, latest } = ends;
  const first: Point = { kind: 'ends earliest', end: 'ends', edge: earliest, answer };
  if (!latest) {
    return [first];
  }
  if (compareMoments(earliest, latest) === 0) {
    return [{ kind: 'ends', end: 'ends by', edge: latest, answer }];
  }
  const last: Point = { kind: 'ends latest', end: 'ends by', edge: latest, answer };
  // A period of up to N may end on the day on which it begins: that day has its entry.
  return compareMoments(earliest, begins.earliest) === 0 ? [last] : [first, last];
}

function seriesPoints(
  { occurrences, earliest }: Series,
  reading: ResolvedReading,
): readonly Point[] {
  const [first, ...more] = occurrences;
  if (more.length === 0) {
    return duePoints(first, earliest?.[0], reading);
  }
  // One entry a date, at its latest; a first day stands in its words.
  return occurrences.slice(0, MOST_OCCURRENCES).flatMap((due, place) => {
    const last = duePoints(due, earliest?.[place], reading).at(-1);
    return last ? [{ ...last, occurrence: place + 1 }] : [];
  });
}
