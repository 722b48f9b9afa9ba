/** How many questions a page shows unfolded, unless its first group alone has more. */
const MOST_OPEN = 6;

/**
 * Which groups of questions are open before anybody has folded one, by how many questions each has: the groups are the
 * record's own, in its order; the first is open, and those after it for as long as no more than six questions are shown.
 */
export function openAtFirst(sizes: readonly number[]): readonly boolean[] {
  let shown = 0;
  return sizes.map((size, index) => {
    shown += size;
    return index === 0 || shown <= MOST_OPEN;
  });
}
