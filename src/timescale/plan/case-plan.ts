import type { Moments } from '../count/answer.ts';
import type { Clock } from '../count/counter.ts';
import type { Timescales } from './timescales.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { Outcome } from '../count/outcome.ts';
import type { NotOne } from './one-of.ts';
import type { OutOfOrder } from './plan-order.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { NoDate, IsoDate, Moment, Result } from '../count/result.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';

/** What a plan is projected from. */
export interface PlanInput {
  readonly timescales: Timescales;
  /** What has really happened, by event. Everything else is projected from it. */
  readonly known: Moments;
  readonly calendar: WorkingCalendar;
  readonly clock?: Clock;
  /** Opening hours by record id. Those of the records of kind `hours` among `timescales` need not be given. */
  readonly hours?: Readonly<Record<string, OpeningHours>>;
  /** The last day to which recurrences are listed. */
  readonly horizon?: IsoDate;
}

/** The record and the reading from which an event was projected, and the event that it counts from. */
export interface PlanBasis {
  readonly timescale: string;
  readonly reading: number;
  readonly event: string;
}

/** Where an event of the plan stands. */
export type PlanEvent =
  /** `as`: it is one of several, and this is the one that happened. */
  | { readonly state: 'known'; readonly moment: Moment; readonly as?: string }
  /** At its latest. `earliest` and `latest` differ where a clause can be read in more than one way. */
  | {
      readonly state: 'projected';
      readonly earliest: Moment;
      readonly latest: Moment;
      /** Hours were told in days, because a time of day or the clock was missing. */
      readonly approximate: boolean;
      readonly countedFrom: readonly [PlanBasis, ...PlanBasis[]];
    }
  /** `ask` are the events whose date would give it one; `fault` is why a date could not be computed. */
  | { readonly state: 'unknown'; readonly ask: readonly string[]; readonly fault?: NoDate }
  /** It does not happen in this case: it is `event`, or follows from it alone, and `by` happened instead. */
  | { readonly state: 'ruledOut'; readonly event: string; readonly by: string };

/** Where an event of the plan stands that has a date. */
export type DatedEvent = Extract<PlanEvent, { state: 'known' | 'projected' }>;

/** One reading's answer in the plan: from the earliest and from the latest date of the event that it counts from. */
export interface PlanAnswer {
  readonly index: number;
  readonly reading: ResolvedReading;
  readonly event: string;
  readonly eventState: 'known' | 'projected';
  /** The two are the same where the event has one date. Hours told in days have a working in days. */
  readonly earliest: Result<Outcome>;
  readonly latest: Result<Outcome>;
  readonly approximate: boolean;
}

/** The answers of one record in a plan: those that have a date, and what the others wait for. */
export interface PlanTimescale {
  readonly answers: readonly PlanAnswer[];
  /** Events that a reading counts from and that have no date. */
  readonly missing: readonly string[];
  /** Events that a reading counts from and that are ruled out. */
  readonly ruledOut: readonly string[];
}

/** A rule ends later than the limit that it must never pass. */
export interface PastLimit {
  readonly code: 'past-limit';
  readonly timescale: string;
  readonly title: string;
  readonly limit: string;
  readonly limitTitle: string;
  /** `known`: that is when it was done. `projected`: it may run until then. */
  readonly state: 'known' | 'projected';
  /** When the rule was done, or its latest end. */
  readonly end: Moment;
  /** The last day (or time) within the limit, on its strictest reading. */
  readonly limitEnd: Moment;
  /** Whether it is past the limit however the two clauses are read. */
  readonly onEveryReading: boolean;
}

/** What is the matter with a plan. */
export type PlanWarning = OutOfOrder | PastLimit | NotOne;

/** A case from what is known to the latest date of everything that follows. */
export interface CasePlan {
  readonly events: Readonly<Record<string, PlanEvent>>;
  /** Every record that can be given a date. */
  readonly timescales: Readonly<Record<string, PlanTimescale>>;
  readonly warnings: readonly PlanWarning[];
}
