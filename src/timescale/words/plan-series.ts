import type { Outcome, ResultMoment } from '../count/outcome.ts';
import { momentOf } from '../count/outcome.ts';
import { MOST_OCCURRENCES } from '../count/recurrence.ts';
import type { DueDate, IsoDate } from '../count/result.ts';
import { longDate, shortDate } from './dates.ts';
import type { ToldOccurrence } from './tell-working.ts';
import { toldOccurrence } from './tell-working.ts';
import { faultWords } from './warnings.ts';

/** How many dates stand in the line before it is unfolded. */
const SHOWN_FIRST = 3;

/** One date of a recurrence in a plan, from the earliest to the latest on which it may come. */
interface PlanOccurrence {
  readonly first: ResultMoment;
  readonly last: ResultMoment;
  readonly told: ToldOccurrence;
}

/** The dates of a recurrence in a plan, and why there are no more where the calendar ends before them. */
export interface ToldPlanSeries {
  readonly dates: readonly PlanOccurrence[];
  readonly stoppedBy?: string;
}

/** Tells a recurrence of a plan by its answers at the earliest and at the latest; nothing where it has one date. */
export function tellPlanSeries(first: Outcome, last: Outcome): ToldPlanSeries | undefined {
  if (first.kind !== 'series' || last.kind !== 'series' || last.occurrences.length < 2) {
    return undefined;
  }
  const dates = last.occurrences.map((due, at) => {
    const soonest: DueDate = first.earliest?.[at] ?? first.occurrences[at] ?? due;
    return { first: momentOf(soonest), last: momentOf(due), told: toldOccurrence(due, soonest) };
  });
  const { stoppedBy } = last;
  return { dates, ...(stoppedBy === undefined ? {} : { stoppedBy: faultWords(stoppedBy) }) };
}

/**
 * How many dates a recurrence has and the first few: "12 dates until Thursday 16 December 2027: 6 January, …". `horizon`
 * is the last day to which they are listed.
 */
export function seriesSummary({ dates }: ToldPlanSeries, horizon: IsoDate): string {
  const count = dates.length;
  const reach =
    count === MOST_OCCURRENCES
      ? `The first ${count} dates`
      : `${count} dates until ${longDate(horizon)}`;
  const isOpen = dates.some(({ told }) => told.first.datetime !== told.last.datetime);
  const few = dates.slice(0, SHOWN_FIRST).map(({ last }) => shortDate(last.date));
  const more = count > SHOWN_FIRST ? ' …' : '';
  return `${reach}${isOpen ? ', at the latest' : ''}: ${few.join(', ')}${more}`;
}
