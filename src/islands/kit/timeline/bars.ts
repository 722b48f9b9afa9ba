import type { IsoDate, Outcome, PlanAnswer } from '../../../timescale/index.ts';

/**
 * What is drawn for one reading. `open` runs as far as it may at most, `sure` as far as it does in every case;
 * `marks` are single days.
 */
export interface Bar {
  readonly open?: { readonly from: IsoDate; readonly to: IsoDate };
  readonly sure?: { readonly from: IsoDate; readonly to: IsoDate };
  readonly marks: readonly IsoDate[];
}

type Window = Extract<Outcome, { kind: 'window' }>;

function windowBar(first: Window, last: Window): Bar {
  const from = first.begins.earliest.date;
  const to = (last.ends?.latest ?? last.ends?.earliest ?? last.begins.latest).date;
  const sureFrom = last.begins.latest.date;
  const sureTo = first.ends?.earliest.date ?? sureFrom;
  return {
    open: { from, to },
    ...(sureTo > sureFrom && { sure: { from: sureFrom, to: sureTo } }),
    marks: [],
  };
}

/** The bar of a reading, from its earliest answer to its latest; none where it has no date. */
export function barOf({ earliest, latest }: PlanAnswer): Bar | undefined {
  if (!earliest.ok || !latest.ok) return undefined;
  const [first, last] = [earliest.value, latest.value];
  if (first.kind === 'window' && last.kind === 'window') return windowBar(first, last);
  if (first.kind === 'series' && last.kind === 'series') {
    return { marks: last.occurrences.map(({ date }) => date) };
  }
  if (first.kind !== 'due' || last.kind !== 'due') return undefined;
  const from = (first.earliest ?? first.due).date;
  const to = last.due.date;
  return from === to ? { marks: [to] } : { open: { from, to }, marks: [to] };
}

/** The first and the last day that a list of bars touches; a recurrence does not lengthen the line. */
export function reachOf(
  bars: readonly Bar[],
  start: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } {
  const days = bars.flatMap(({ open, marks }) => [
    ...(open === undefined ? [] : [open.from, open.to]),
    ...(marks.length === 1 ? marks : []),
  ]);
  const sorted = [start, ...days].sort();
  return { from: sorted[0] ?? start, to: sorted.at(-1) ?? start };
}
