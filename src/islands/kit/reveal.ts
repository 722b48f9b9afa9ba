/** Brings a result into view, unless all of it is there: nothing moves that the reader did not move. */
export function reveal(element: Element | null): void {
  if (element === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'start' });
}
