import type { ResolvedReading } from '../record/reading.ts';

/** A calendar date, "2027-01-04". Never a `Date`: a day of the calendar has no time zone. */
export type IsoDate = string;

/** A time on the clock in Europe/London, "22:30". */
export type ClockTime = string;

/** A day, or a time on it: when an event happened. A rule that counts hours needs the time; the others read the date alone. */
export interface Moment {
  readonly date: IsoDate;
  readonly time?: ClockTime;
}

/** Days on which the user says the office is closed, both ends included. */
export interface Closure {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Why a day was not counted. */
export type SkipReason = 'weekend' | 'bank holiday' | 'closure';

/** One day of the working: day 0 is the event; a counted day has its number, a skipped day its reason. */
export type LedgerRow =
  | { readonly date: IsoDate; readonly kind: 'event' }
  | { readonly date: IsoDate; readonly kind: 'counted'; readonly number: number }
  | {
      readonly date: IsoDate;
      readonly kind: 'skipped';
      readonly reason: SkipReason;
      /** The bank holiday's name: "Christmas Day", "Boxing Day (substitute day)". */
      readonly name?: string;
    };

/** One stretch of hours of the working, as instants with their offset. */
export interface HoursRow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'counted' | 'closed';
  /** Minutes in the stretch that count. */
  readonly minutes: number;
  /** Why closed hours do not count: "closed overnight", a bank holiday's name. */
  readonly reason?: string;
}

/** What a user must be told beside a date. */
export type Warning =
  /** The answer rests on holidays that are projected, not published: from this year on. */
  | { readonly code: 'provisional'; readonly from: IsoDate }
  /** The event fell on a day that is not a working day; day 1 is the first working day after (or before). */
  | {
      readonly code: 'event-not-a-working-day';
      readonly reason: SkipReason;
      readonly name?: string;
    }
  /** The due date is not a working day; this is the last working day before it. */
  | { readonly code: 'due-not-a-working-day'; readonly workingDayBefore: IsoDate }
  /** The due date is past the table, or before it, so that the working day beside it is not known. */
  | { readonly code: 'working-day-not-known'; readonly tableUntil: IsoDate }
  | { readonly code: 'working-day-not-known'; readonly tableFrom: IsoDate }
  /** A user's closure covers the due date; this is the last day their office is open before it. */
  | { readonly code: 'office-closed'; readonly openBefore: IsoDate }
  /** The clock changes between the event and the answer. */
  | { readonly code: 'clock-change'; readonly at: string; readonly direction: 'forward' | 'back' }
  /** The time occurs twice that night; the earlier was taken. */
  | { readonly code: 'repeated-time' };

/** Why there is no date. */
export type NoDate =
  | { readonly code: 'outside-table'; readonly tableFrom: IsoDate; readonly tableUntil: IsoDate }
  /** A clock change skips this time of day. */
  | { readonly code: 'no-such-time'; readonly date: IsoDate; readonly time: ClockTime }
  | { readonly code: 'needs-time' }
  /** The opening hours of a day that matters are not stated. */
  | { readonly code: 'hours-not-stated'; readonly date: IsoDate }
  | { readonly code: 'not-a-date'; readonly value: string };

/** An answer, or why there is none. What a reader may have mistyped is a fault; a mistake in a record throws. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: NoDate };

/** One reading's due date with its working. In time up to the end of `date`, or up to `at`. */
export type DueDate =
  | {
      readonly kind: 'day';
      readonly date: IsoDate;
      readonly reading: ResolvedReading;
      readonly ledger: readonly LedgerRow[];
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: 'time';
      /** An instant with London's offset: "2027-03-28T03:30+01:00". */
      readonly at: string;
      /** The same in minutes since the start of 1970 (UTC). */
      readonly minute: number;
      readonly date: IsoDate;
      readonly reading: ResolvedReading;
      readonly hours: readonly HoursRow[];
      readonly warnings: readonly Warning[];
      /** How it is told: these words come with the clock that counted it, so that a rule of days has not got them. */
      readonly words: HoursWords;
    };

/** A date to the minute, as the clock counted it. */
export type DueByTime = Extract<DueDate, { kind: 'time' }>;

/** What is said of dates to the minute: see `words/hours.ts`. */
export interface HoursWords {
  /** An instant with its offset: "3:30am on Sunday 28 March 2027". */
  readonly instant: (at: string) => string;
  /** How it was counted, in one or two sentences. `noun` is that of the event. */
  readonly counted: (due: DueByTime, noun: string) => string;
  /** How it stands to the present, of minutes left: "2 hours left"; fewer than none where it is overdue. */
  readonly standing: (left: number) => string;
}
