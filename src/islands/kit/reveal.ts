function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Brings a result into view, unless all of it is there: nothing moves that the reader did not move. */
export function reveal(element: Element | null): void {
  if (element !== null && !isInView(element)) element.scrollIntoView({ block: 'start' });
}

/** Brings what a box belongs to into view with it: its question, what is said to be wrong there, and the box. */
export function revealQuestion(box: Element | null | undefined): void {
  reveal(box?.closest('fieldset') ?? null);
  if (box && !isInView(box)) box.scrollIntoView({ block: 'nearest' });
}
