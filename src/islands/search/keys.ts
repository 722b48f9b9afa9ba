const HIT = 'a[data-hit]';

function neighbour(hits: readonly HTMLElement[], at: number, key: string): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, hits.length - 1);
  if (key === 'ArrowUp') return at - 1;
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return hits.length - 1;
  return undefined;
}

/**
 * Arrow keys among the results: down from the box to the first, up and down between them, up from the first and
 * Escape back to the box. The results stay a list of links: Tab reaches every one, Enter follows it.
 */
export function moveAmongResults(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const box = event.currentTarget.querySelector('input');
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>(HIT)];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (at < 0 && (document.activeElement !== box || event.key !== 'ArrowDown')) return;
  const to = event.key === 'Escape' ? -1 : neighbour(hits, at, event.key);
  const target = to === -1 ? box : hits[to ?? at];
  if (to === undefined || target === null || target === undefined) return;
  event.preventDefault();
  target.focus();
}
