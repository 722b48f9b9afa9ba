import type { Outcome, ResultMoment, Sense } from '../count/outcome.ts';
import { compareMoments, momentOf, senseOf } from '../count/outcome.ts';
import type { DueDate } from '../count/result.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { outcomeWords } from './sentence.ts';

/** What kind of date it is. */
export type PointKind =
  | Sense
  | 'earliest'
  | 'latest'
  | 'begins'
  | 'begins about'
  | 'begins earliest'
  | 'begins latest'
  | 'ends'
  | 'ends about'
  | 'ends earliest'
  | 'ends latest';

/** One date of an outcome: a calendar has an entry for it, a list in order of date a line. */
export interface Point {
  readonly kind: PointKind;
  /** Which end of the outcome it is. It names the entry, so it stays when a bound or a range is mended. */
  readonly end: 'first' | 'last' | 'begins' | 'begins by' | 'ends' | 'ends by';
  readonly moment: ResultMoment;
  /** The answer that it is a date of, as a sentence without its full stop. */
  readonly sentence: string;
  /** The place in a series, from 1. */
  readonly occurrence?: number;
}

type Window = Extract<Outcome, { kind: 'window' }>;
type Series = Extract<Outcome, { kind: 'series' }>;

/**
 * The dates of an outcome, each for an entry of its own: of a range both ends, of a period when it begins and when it
 * ends (each at its earliest and latest, where that is open), of a recurrence each single date. Never a
 * rule of recurrence: those of calendars skip the months that have no such day.
 */
export function pointsOf(outcome: Outcome, reading: ResolvedReading): readonly Point[] {
  switch (outcome.kind) {
    case 'due':
      return duePoints(outcome.due, outcome.earliest, reading);
    case 'window':
      return windowPoints(outcome, reading);
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
  const sentence = outcomeWords({ kind: 'due', due, earliest }, reading);
  return first && compareMoments(first, last) !== 0
    ? [
        { kind: 'earliest', end: 'first', moment: first, sentence },
        { kind: 'latest', end: 'last', moment: last, sentence },
      ]
    : [{ kind: senseOf(reading), end: 'last', moment: last, sentence }];
}

function windowPoints(outcome: Window, reading: ResolvedReading): readonly Point[] {
  const { begins } = outcome;
  const sentence = outcomeWords(outcome, reading);
  const opening: readonly Point[] =
    compareMoments(begins.earliest, begins.latest) === 0
      ? [
          {
            kind: kindOf('begins', begins.latest, reading),
            end: 'begins',
            moment: begins.earliest,
            sentence,
          },
        ]
      : [
          { kind: 'begins earliest', end: 'begins', moment: begins.earliest, sentence },
          { kind: 'begins latest', end: 'begins by', moment: begins.latest, sentence },
        ];
  return [...opening, ...endPoints(outcome, reading, sentence)];
}

/** Where the clause says "about", an end that was counted is no more than that; the event itself is certain. */
function kindOf<End extends 'begins' | 'ends'>(
  end: End,
  { due }: ResultMoment,
  { bound }: ResolvedReading,
): End | `${End} about` {
  return bound === 'about' && due ? `${end} about` : end;
}

function endPoints(
  { begins, ends }: Window,
  reading: ResolvedReading,
  sentence: string,
): readonly Point[] {
  if (!ends) {
    return [];
  }
  const { earliest, latest } = ends;
  const first: Point = { kind: 'ends earliest', end: 'ends', moment: earliest, sentence };
  if (!latest) {
    return [first];
  }
  if (compareMoments(earliest, latest) === 0) {
    return [{ kind: kindOf('ends', latest, reading), end: 'ends by', moment: latest, sentence }];
  }
  const last: Point = { kind: 'ends latest', end: 'ends by', moment: latest, sentence };
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
  return occurrences.flatMap((due, place) => {
    const last = duePoints(due, earliest?.[place], reading).at(-1);
    return last ? [{ ...last, occurrence: place + 1 }] : [];
  });
}
