import type { PlacedRow } from './placed.ts';
import { isRule } from './placed.ts';
import type { RuleRow } from './rows.ts';

/** A note that so many rows have is said once above them. */
const MANY = 3;

/** What must be known beside a row's dates, a sentence each. */
export const notesOf = ({ lines }: Pick<RuleRow, 'lines'>): readonly string[] => [
  ...new Set(lines.flatMap(({ notes }) => notes)),
];

/** The notes that many rows have, each with how many. */
export function commonNotes(rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const note of rows.filter(isRule).flatMap(({ row }) => notesOf(row))) {
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= MANY));
}
