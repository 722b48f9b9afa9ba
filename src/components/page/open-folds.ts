/** The fold that a heading stands before, or that a place stands in; null where there is none. */
function foldOf(place: Element): HTMLDetailsElement | null {
  const before = place.closest('.fold > :is(h2, h3, h4, b)');
  return (
    before?.parentElement?.querySelector<HTMLDetailsElement>(':scope > details') ??
    place.closest('details')
  );
}

/** Opens every fold that a place stands in, the one that it is the heading of included; whether any was closed. */
export function openFoldsAround(place: Element): boolean {
  let opened = false;
  for (
    let fold = foldOf(place);
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
}

/** Opens or closes every fold of a page part at once. */
export function setFolds(within: ParentNode, open: boolean): void {
  const folds = within.querySelectorAll<HTMLDetailsElement>('details.fold, .fold > details');
  for (const fold of folds) fold.open = open;
}
