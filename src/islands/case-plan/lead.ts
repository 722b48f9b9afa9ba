import { NEXT_LEAD } from '../../timescale/index.ts';
import type { ReadingLine } from './lines.ts';
import type { PlacedRule } from './placed.ts';

/** What all of some readings share is said once; nothing where they differ. */
export function shared(lines: readonly ReadingLine[], of: (line: ReadingLine) => string): string {
  const [first, ...others] = new Set(lines.map(of));
  return others.length === 0 ? (first ?? '') : '';
}

/** What stands before a row's date, where it is another than the last day in time: "Ends by the end of". */
export function leadOf({ row, isNext }: PlacedRule): string {
  if (isNext) return NEXT_LEAD;
  const isLastDay = row.lines.every((line) => line.isLastDay);
  return isLastDay ? '' : shared(row.lines, ({ lead }) => lead);
}
