import type { NoDate, HoursRow } from '../result.ts';
import type { Instant } from '../../calendar/london-zone.ts';
import { londonText } from '../../calendar/london-zone.ts';

/** A stretch of time that counts, or that does not and why. `from` is earlier than `to`. */
export type Stretch =
  | { readonly from: Instant; readonly to: Instant; readonly kind: 'counted' }
  | {
      readonly from: Instant;
      readonly to: Instant;
      readonly kind: 'closed';
      readonly reason: string;
    };

/** Where a count of minutes ends, and the stretches that it passed through, away from the event. */
export type Count =
  | { readonly ok: true; readonly end: Instant; readonly stretches: readonly Stretch[] }
  | { readonly ok: false; readonly fault: NoDate };

/** The rows that show a count. Neighbouring stretches of one kind and reason are one row. */
export function hoursRows(stretches: readonly Stretch[]): readonly HoursRow[] {
  return stretches.reduce(joinStretch, []).map(rowOf);
}

function joinStretch(joined: readonly Stretch[], next: Stretch): Stretch[] {
  const last = joined.at(-1);
  const touches = last !== undefined && (last.to === next.from || next.to === last.from);
  if (!touches || reasonOf(last) !== reasonOf(next)) {
    return [...joined, next];
  }
  const from = Math.min(last.from, next.from);
  return [...joined.slice(0, -1), { ...last, from, to: Math.max(last.to, next.to) }];
}

function reasonOf(stretch: Stretch): string | undefined {
  return stretch.kind === 'closed' ? stretch.reason : undefined;
}

function rowOf(stretch: Stretch): HoursRow {
  const span = { from: londonText(stretch.from), to: londonText(stretch.to) };
  return stretch.kind === 'counted'
    ? { ...span, kind: 'counted', minutes: (stretch.to - stretch.from) / 60_000 }
    : { ...span, kind: 'closed', minutes: 0, reason: stretch.reason };
}
