import type { Weekday } from './opening-hours.ts';
import type { CYCLES, DAY_PARTS } from './vocabulary.ts';

interface DayOfWeek {
  readonly day: Weekday;
  readonly part?: (typeof DAY_PARTS)[number];
}

/** When a thing takes place that counts from no event. */
export type Occurrence =
  | {
      readonly on: 'weekdays';
      readonly weekdays: readonly [DayOfWeek, ...DayOfWeek[]];
    }
  | {
      readonly on: 'cycle';
      readonly each: (typeof CYCLES)[number];
      /** The clock time (Europe/London) by which it is done: "12:00" for "before 12pm every day". */
      readonly before?: string;
    }
  | { readonly on: 'month'; readonly year: number; readonly month: number }
  /** The source gives a cycle that can be read in two ways ("bi-monthly") or none. */
  | { readonly on: 'unclear'; readonly readings: readonly string[] };
