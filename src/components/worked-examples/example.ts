import type {
  Closure,
  NoDate,
  IsoDate,
  OpeningHours,
  Range,
  ResolvedReading,
  Unit,
} from '../../timescale/index.ts';

/** A rule with its expected answer, worked out by hand or by other tools: the page shows it and the tests hold it. */
export interface Example {
  readonly rule: ResolvedReading;
  /** What the rule counts from, where that is more than "the event": it reads after "of", "after" and "before". */
  readonly noun?: string;
  /** A date, with its time where hours count: "2027-03-27 22:30". */
  readonly event: string;
  /** A date, an instant ("2027-03-28T03:30+01:00"), several dates, or why there is none. */
  readonly answer: string | readonly string[] | { readonly fault: NoDate['code'] };
  /** The last working day, or the last day that the office is open, which stands beside the answer. */
  readonly beside?: IsoDate;
  /** The answer rests on bank holidays that are not published yet. */
  readonly provisional?: true;
  readonly closed?: Closure;
  /** Whether the closure is left out of the count, on the user's word. */
  readonly leftOut?: true;
  readonly opening?: OpeningHours;
  /** The last day to which a series is listed. */
  readonly until?: IsoDate;
  /** What the example shows, in a sentence. */
  readonly why: string;
}

/** Examples of one matter: a table of the page. */
export interface ExampleTable {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** The id under which the opening hours of an example are handed to the engine. */
export const OPENING = 'opening-hours';

function rule(
  figure: number | Range,
  unit: Unit,
  more: Pick<ResolvedReading, 'counts' | 'bound'> & Partial<ResolvedReading>,
): ResolvedReading {
  const hours = unit === 'service-hours' ? { hours: OPENING } : {};
  return { id: 'example', figure, unit, clearDays: false, ...hours, ...more };
}

const FROM = { from: 'event' } as const;
const BEFORE = { before: 'event' } as const;

/** "Within 10 working days of the event". */
export function within(figure: number | Range, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'atMost', counts: FROM });
}

/** "3 months after the event". */
export function after(figure: number | Range, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'exactly', counts: FROM });
}

/** "2 working days before the event". */
export function before(figure: number | Range, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'exactly', counts: BEFORE });
}

/** "At least 1 working day before the event", with that day clear between. */
export function clearBefore(figure: number, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'atLeast', counts: BEFORE, clearDays: true });
}

/** "At least 28 days after the event", with those days clear between. */
export function clearAfter(figure: number, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'atLeast', counts: FROM, clearDays: true });
}

/** "Every 3 weeks from the event". */
export function every(figure: number | Range, unit: Unit): ResolvedReading {
  return rule(figure, unit, { bound: 'exactly', counts: FROM, basis: 'series' });
}

/** "No more than 6 weeks after the event", the last one that really happened; or no sooner. */
export function sinceLast(
  bound: 'atMost' | 'atLeast',
  figure: number,
  unit: Unit,
): ResolvedReading {
  return rule(figure, unit, { bound, counts: FROM, basis: 'sinceLast' });
}
