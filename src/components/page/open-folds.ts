/** Opens every fold that a place stands in, its own line included; whether any was closed. */
export function openFoldsAround(place: Element): boolean {
  let opened = false;
  for (
    let fold = place.closest<HTMLDetailsElement>('details:not([open])');
    fold !== null;
    fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null
  ) {
    fold.open = true;
    opened = true;
  }
  return opened;
}

/** Opens or closes every fold of a page part at once. */
export function setFolds(within: ParentNode, open: boolean): void {
  for (const fold of within.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = open;
}
