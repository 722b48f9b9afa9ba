import type { Bound, Range, Stated, StatedBound, Unit } from './amount.ts';
import type { Actors, Sources, Strength } from './citation.ts';
import type { Counts, Done } from './event.ts';
import type { Occurrence } from './occurrence.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { BASES, PERIOD_SHAPES, TIMESCALE_KINDS } from './vocabulary.ts';

/**
 * A timed rule of a procedure, as its document states it and as it may be read.
 *
 * The type parameters are the procedure's own ids (event, role, section, opening hours), so a wrong id is a
 * compile error. Records are plain data: the prose, the calculators, the timelines, the maps and the open
 * data all read the same ones.
 */
export type Timescale<
  Event extends string = string,
  Role extends string = string,
  Section extends string = string,
  Hours extends string = string,
> =
  | Deadline<Event, Role, Section, Hours>
  | Recurrence<Event, Role, Section, Hours>
  | Period<Event, Role, Section, Hours>
  | Limit<Event, Role, Section, Hours>
  | Schedule<Role, Section>
  | ServiceHours<Role, Section>
  | Prompt<Event, Role, Section>;

/** What sort of timed rule a record holds: its `kind`. */
export type TimescaleKind = (typeof TIMESCALE_KINDS)[number];

interface Common<Role extends string, Section extends string> {
  /** A short name in sentence case that begins with what is done: "Complete the plan". */
  readonly title: string;
  readonly who: Actors<Role>;
  /** What is done, read after the actor and the strength word: "complete the Keeping Families Together plan". */
  readonly action: string;
  readonly strength: Strength;
  /** The source's own softeners and hardeners: "where possible", "ideally", "at the latest". */
  readonly qualifiers?: readonly string[];
  /** When the rule applies, and what it excepts. */
  readonly applies?: { readonly when?: string; readonly except?: readonly string[] };
  readonly sources: Sources<Section>;
}

/**
 * One thing that the clause may mean. Bound, figure and unit are those stated unless the reading says otherwise,
 * so that a figure is written once. `text` says what this reading takes the clause to mean; a record with two or
 * more readings needs it on each.
 */
export type Reading<
  Event extends string = string,
  Hours extends string = string,
  B extends StatedBound = Bound,
> = {
  readonly counts: Counts<Event>;
  readonly bound?: B;
  readonly figure?: number | Range;
  /** "at least N working days before": a clear day stands between, so one more is counted. */
  readonly clearDays?: true;
  /** "at week N": any day of that numbered week will do, not only the day on which it begins. */
  readonly wholeWeek?: true;
  /** The source names no start and the guide counts from this event: said wherever the start is printed. */
  readonly startNotStated?: true;
  readonly text?: string;
} & (
  | { readonly unit?: Exclude<Unit, 'service-hours'> }
  | { readonly unit: 'service-hours'; readonly hours: Hours }
);

/** A reading, or several where the clause is unclear. */
type Readings<R> = readonly [R, ...R[]];

/** Within N of an event, or N before one. */
interface Deadline<
  Event extends string,
  Role extends string,
  Section extends string,
  Hours extends string,
> extends Common<Role, Section> {
  readonly kind: 'deadline';
  readonly stated: Stated<StatedBound>;
  readonly readings: Readings<Reading<Event, Hours, StatedBound>>;
  /** The limit that this must never pass, where a clause has both: the id of a `limit` of the same procedure. */
  readonly neverPast?: string;
  /** The event that has happened once this is done: what later rules count from. */
  readonly done?: Done<Event>;
  /** The event "the day on which this falls due", where another rule may count from that day. */
  readonly dueDay?: Event;
}

/** One thing that a clause on a recurrence may mean: a reading with what it runs from. */
export type RecurrenceReading<Event extends string, Hours extends string> = Reading<
  Event,
  Hours
> & { readonly basis: (typeof BASES)[number] };

/** Every N, or at intervals of not more than N. */
interface Recurrence<
  Event extends string,
  Role extends string,
  Section extends string,
  Hours extends string,
> extends Common<Role, Section> {
  readonly kind: 'recurrence';
  readonly stated: Stated;
  readonly readings: Readings<RecurrenceReading<Event, Hours>>;
}

/** How a period runs: one of the shapes that `PERIOD_SHAPES` tells. */
export type PeriodShape = (typeof PERIOD_SHAPES)[number];

/** One thing that a clause on a period may mean: a reading with the shape of the period. */
type PeriodReading<Event extends string, Hours extends string> = Reading<Event, Hours> & {
  readonly shape: PeriodShape;
};

/** A phase of work: up to N, a range, an extension, a tapering, an exit. */
interface Period<
  Event extends string,
  Role extends string,
  Section extends string,
  Hours extends string,
> extends Common<Role, Section> {
  readonly kind: 'period';
  readonly stated: Stated;
  readonly readings: Readings<PeriodReading<Event, Hours>>;
  /** The limit that this must never pass, extended or not: the id of a `limit` of the same procedure. */
  readonly neverPast?: string;
  /** The event that has happened once the period is over. */
  readonly done?: Done<Event>;
}

/**
 * No longer than N; a look-back (counts `before`): "known within the last 12 months"; a threshold (`moreThan`, `atLeast`):
 * "open longer than 6 months".
 */
interface Limit<
  Event extends string,
  Role extends string,
  Section extends string,
  Hours extends string,
> extends Common<Role, Section> {
  readonly kind: 'limit';
  readonly stated: Stated<StatedBound>;
  readonly readings: Readings<Reading<Event, Hours, StatedBound>>;
}

/** A fixed weekday or a cycle of the calendar. `words` is what the prose prints: "every Friday". */
interface Schedule<Role extends string, Section extends string> extends Common<Role, Section> {
  readonly kind: 'schedule';
  readonly stated: { readonly words: string };
  readonly occurs: Occurrence;
}

/** When a service is open. `words` is what the prose prints: "7am to 9pm, seven days a week". */
interface ServiceHours<Role extends string, Section extends string> extends Common<Role, Section> {
  readonly kind: 'hours';
  readonly stated: { readonly words: string };
  readonly hours: OpeningHours;
  /** The clock times that the source gives where it names no day (Europe/London, "14:00"); nothing counts by them. */
  readonly times?: { readonly opens: string | 'not stated'; readonly closes: string };
  /** Our note on the hours: what is taken where the source leaves a part of them out, such as the days. */
  readonly note?: string;
}

/**
 * Never given a date. Mostly no figure: "immediately", "at the earliest opportunity", "before the request". A figure
 * that the source names without saying what it counts ("the N-week rule") is still a figure, written once.
 */
interface Prompt<Event extends string, Role extends string, Section extends string> extends Common<
  Role,
  Section
> {
  readonly kind: 'prompt';
  readonly stated: { readonly words: string } | Stated;
  readonly counts?: Counts<Event>;
}

/** A record whose readings can be given a date. */
export type Datable<
  Event extends string = string,
  Role extends string = string,
  Section extends string = string,
  Hours extends string = string,
> = Extract<Timescale<Event, Role, Section, Hours>, { readings: unknown }>;
