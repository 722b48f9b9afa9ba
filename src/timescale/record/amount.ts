/** What a figure of time counts. Same day is 0 days. A week is 7 days; a month runs to the corresponding date. */
export const UNITS = [
  'minutes',
  'hours',
  'service-hours',
  'days',
  'working-days',
  'weeks',
  'months',
  'weeks-of-pregnancy',
] as const;

/** One of them. */
export type Unit = (typeof UNITS)[number];

/** How a figure binds: exactly N, N at most ("within", "up to"), N at least, about N. */
export const BOUNDS = ['exactly', 'atMost', 'atLeast', 'about'] as const;

/** One of them. */
export type Bound = (typeof BOUNDS)[number];

/** As a clause may say it: "longer than N" and "before week N" leave the figure's own day out. */
export const STATED_BOUNDS = [...BOUNDS, 'moreThan', 'lessThan'] as const;

/** One of them. */
export type StatedBound = (typeof STATED_BOUNDS)[number];

/** Both ends of a range such as "4 to 6 weeks". */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A figure of time: "at most 10 working days", "exactly 4 to 6 weeks". */
export interface Amount<B extends StatedBound = Bound> {
  readonly bound: B;
  readonly figure: number | Range;
  readonly unit: Unit;
}

/**
 * What the clause says. `words` is what the prose prints, with a token where the figure stands: `{amount}` "10 working
 * days", `{figure}` "10", `{every}` "every month", `{next}` "the next day".
 */
export interface Stated<B extends StatedBound = Bound> extends Amount<B> {
  readonly words: string;
}
