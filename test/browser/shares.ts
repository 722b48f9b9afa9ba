/**
 * Deals things out, one by one, to several test files: Vitest runs files side by side, and what stands in one file
 * keeps one core busy and the other waiting.
 */
export function share<T>(all: readonly T[], which: number, of: number): readonly T[] {
  return all.filter((_, at) => at % of === which - 1);
}
