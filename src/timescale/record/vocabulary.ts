/** The words that a timed rule's entries are chosen from: each list gives its type and the open data's schema. */

/** What sort of timed rule a record holds. */
export const TIMESCALE_KINDS = [
  'deadline',
  'recurrence',
  'period',
  'limit',
  'schedule',
  'hours',
  'prompt',
] as const;

/** `series`: anchored, every N from a fixed start. `sinceLast`: N after the last one that really happened. */
export const BASES = ['series', 'sinceLast'] as const;

/**
 * `length`: begins at the event and lasts so long. `span`: runs between two distances from the event ("weeks 4 to
 * 12"). `numbered`: runs from the beginning of the first numbered week (or day) to the end of the last, week 1
 * beginning on the day of the event. `begins`: begins at some time between the two distances.
 */
export const PERIOD_SHAPES = ['length', 'span', 'numbered', 'begins'] as const;

/** The part of a weekday on which a thing takes place. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** The cycles of the calendar. */
export const CYCLES = ['day', 'week', 'month', 'quarter', 'term', 'year'] as const;
