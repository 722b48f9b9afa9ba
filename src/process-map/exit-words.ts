import type { ListExit } from './map-list.ts';

/** The answers that are ordinary words wherever they stand. */
const PLAIN: Readonly<Record<string, string>> = { Yes: 'yes', No: 'no' };

/**
 * What stands before the step that an exit leads to: "If yes, go to", "If “Family Group Conference”, go back to",
 * "Go to". An answer stands as the picture and the walk have it, in quotes: its capital may be a name's.
 */
export function exitLead({ label, back }: Pick<ListExit, 'label' | 'back'>): string {
  const where = back ? 'go back to' : 'go to';
  if (label === undefined) return `G${where.slice(1)}`;
  return `If ${PLAIN[label] ?? `“${label}”`}, ${where}`;
}
