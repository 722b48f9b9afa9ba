/** Opens every fold that an element stands in. */
export function unfold(element: Element | null): void {
  let fold = element?.closest<HTMLDetailsElement>('details:not([open])');
  while (fold) {
    fold.open = true;
    fold = fold.closest<HTMLDetailsElement>('details:not([open])');
  }
}
