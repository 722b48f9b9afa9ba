import type { ResolvedReading } from '../record/reading.ts';
import type { Ends } from './counter.ts';
import type { DueDate, Moment, NoDate, Result } from './result.ts';

/** One end of a result. `due` is its working; one that is the event itself has none. */
export interface ResultMoment extends Moment {
  readonly due?: DueDate;
}

/** When an end of a period may come: both the same where the clause leaves nothing open. */
export interface MomentRange {
  readonly earliest: ResultMoment;
  readonly latest: ResultMoment;
}

/** What one reading answers. */
export type Outcome =
  /**
   * A deadline or a limit. `earliest` is there where the clause has a first day as well: the lower end of a range,
   * or "not before" (then it is the same date as `due`; see `senseOf`).
   */
  | { readonly kind: 'due'; readonly due: DueDate; readonly earliest?: DueDate }
  /**
   * A period. One that only has a beginning ("begins to be phased out between …") has no `ends`; one that lasts at
   * least so long has no latest end.
   */
  | {
      readonly kind: 'window';
      readonly begins: MomentRange;
      readonly ends?: { readonly earliest: ResultMoment; readonly latest?: ResultMoment };
    }
  /**
   * A recurrence. `earliest` runs beside `occurrences`, where there is a range or a "not before".
   * `stoppedBy` says why a further one could not be computed.
   */
  | {
      readonly kind: 'series';
      readonly occurrences: readonly [DueDate, ...DueDate[]];
      readonly earliest?: readonly DueDate[];
      readonly stoppedBy?: NoDate;
    };

/** The answer of one reading of a record, with what it was counted from. */
export interface Answer {
  /** The place of the reading in its record, from 0. */
  readonly index: number;
  readonly reading: ResolvedReading;
  readonly event: string;
  readonly moment: Moment;
  readonly result: Result<Outcome>;
}

/** What the answer's date is: the last day in time, the day itself, the first day in time, or about then. */
export type Sense = 'by' | 'on' | 'not before' | 'about';

/** Whether more of the figure is later. A week of pregnancy is counted back from the due date, but numbered forwards. */
export function countsForwards({ counts, unit }: ResolvedReading): boolean {
  return 'from' in counts || unit === 'weeks-of-pregnancy';
}

/** How the date of a reading is meant. "At least N before" is a last day; "at most N before" a first day. */
export function senseOf(reading: ResolvedReading): Sense {
  const forwards = countsForwards(reading);
  switch (reading.bound) {
    case 'exactly':
      return 'on';
    case 'about':
      return 'about';
    case 'atMost':
      return forwards ? 'by' : 'not before';
    case 'atLeast':
      return forwards ? 'not before' : 'by';
  }
}

/** When a due date is, with its working. */
export function momentOf(due: DueDate): ResultMoment {
  const { date } = due;
  return due.kind === 'day' ? { date, due } : { date, time: due.at.slice(11, 16), due };
}

/** Earlier first. On one date a time comes before "by the end of the day". */
export function compareDue(a: DueDate, b: DueDate): number {
  if (a.date !== b.date) {
    return a.date < b.date ? -1 : 1;
  }
  if (a.kind === 'time' && b.kind === 'time') {
    return a.minute - b.minute;
  }
  return Number(a.kind === 'day') - Number(b.kind === 'day');
}

/** Both ends of a count, the earlier first; or why there is no date for one of them. */
export function inOrder([lower, upper]: Ends): Result<readonly [DueDate, DueDate]> {
  if (!lower.ok) {
    return lower;
  }
  if (!upper.ok) {
    return upper;
  }
  const [a, b] = [lower.value, upper.value];
  return { ok: true, value: compareDue(a, b) <= 0 ? [a, b] : [b, a] };
}

/** Earlier first, as `compareDue`. One without a time stands for the whole of its day. */
export function compareMoments(a: ResultMoment, b: ResultMoment): number {
  if (a.due && b.due) {
    return compareDue(a.due, b.due);
  }
  return momentKey(a) < momentKey(b) ? -1 : Number(momentKey(a) > momentKey(b));
}

function momentKey({ date, time = '24:00' }: ResultMoment): string {
  return `${date} ${time}`;
}

/** The moment by which an outcome is sorted: the date that it is about, for a period the end at its latest. */
export function keyMoment(outcome: Outcome): ResultMoment {
  switch (outcome.kind) {
    case 'due':
      return momentOf(outcome.due);
    case 'window':
      return outcome.ends?.latest ?? outcome.ends?.earliest ?? outcome.begins.latest;
    case 'series':
      return momentOf(outcome.occurrences[0]);
  }
}

/** Earlier first; of two periods that end together the one that begins first. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  const byKey = compareMoments(keyMoment(a), keyMoment(b));
  if (byKey !== 0 || a.kind !== 'window' || b.kind !== 'window') {
    return byKey;
  }
  return compareMoments(a.begins.earliest, b.begins.earliest);
}
