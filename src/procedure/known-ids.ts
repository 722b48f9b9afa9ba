/** More than these are not listed: the nearest by spelling are. */
const MOST_LISTED = 12;
const NEAREST = 6;

/** The pairs of letters that stand side by side in a word, its ends marked. */
function pairsOf(word: string): readonly string[] {
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

/** How much of the pairs of two words they share, from 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = first.filter((pair) => second.includes(pair)).length;
  return (2 * shared) / (first.length + second.length);
}

/**
 * "Known: a, b, c." or that there are none, for the end of a message. Of many only those nearest to `wrong` by spelling,
 * with how many there are.
 */
export function knownIds(ids: readonly string[], wrong: string): string {
  if (ids.length === 0) return 'There are none yet.';
  if (ids.length <= MOST_LISTED) return `Known: ${ids.join(', ')}.`;
  const nearest = ids
    .map((id) => ({ id, like: likeness(id, wrong) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, NEAREST);
  return `Nearest of ${ids.length}: ${nearest.map(({ id }) => id).join(', ')}.`;
}
