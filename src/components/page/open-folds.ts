const FOLDS = 'details.fold, .fold > details';

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
  for (const fold of within.querySelectorAll<HTMLDetailsElement>(FOLDS)) fold.open = open;
}

/** How many folds open with a press itself: more than a screen shows. */
const AT_ONCE = 10;

let latestPress = 0;

/**
 * Opens or closes every fold of a page, as a press asks for it: those at its beginning at once, the others once these are
 * painted, so that a long page answers as quickly as a short one. A later press takes the place of one that is not done.
 */
export function pressFolds(within: ParentNode, open: boolean): void {
  latestPress += 1;
  const press = latestPress;
  const next = (folds: readonly HTMLDetailsElement[]): void => {
    if (press !== latestPress) return;
    for (const fold of folds.slice(0, AT_ONCE)) fold.open = open;
    const others = folds.slice(AT_ONCE);
    if (others.length > 0) requestAnimationFrame(() => setTimeout(next, 0, others));
  };
  next([...within.querySelectorAll<HTMLDetailsElement>(FOLDS)]);
}
