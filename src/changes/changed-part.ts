/** Two texts with what they have in common before and after the part in which they differ. */
export interface ChangedPart {
  readonly before: string;
  readonly was: string;
  readonly now: string;
  readonly after: string;
}

/** How many words two lists begin with alike. */
function alike(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((word, index) => word !== b[index]);
  return first === -1 ? a.length : first;
}

/** Where two texts differ, by whole words: from the first word that does to the last. */
export function changedPart(was: string, now: string): ChangedPart {
  const [old, fresh] = [was.split(' '), now.split(' ')];
  const start = alike(old, fresh);
  const [oldRest, freshRest] = [old.slice(start), fresh.slice(start)];
  const end = alike(oldRest.toReversed(), freshRest.toReversed());
  const words = (list: readonly string[]): string => list.join(' ');
  return {
    before: words(old.slice(0, start)),
    was: words(oldRest.slice(0, oldRest.length - end)),
    now: words(freshRest.slice(0, freshRest.length - end)),
    after: words(oldRest.slice(oldRest.length - end)),
  };
}
