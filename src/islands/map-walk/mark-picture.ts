/**
 * Marks the walk in the picture and the list on the same page: the present node, the nodes passed and the arrows
 * between them, by class. An empty path takes the marks away.
 */
export function markPicture(page: ParentNode, path: readonly string[]): void {
  const present = path.at(-1);
  for (const node of page.querySelectorAll('[data-map-picture] [data-node]')) {
    const id = node.getAttribute('data-node') ?? '';
    node.classList.toggle('is-current', id === present);
    node.classList.toggle('is-path', path.includes(id));
  }
  const pairs = new Set(path.slice(1).map((to, at) => `${path[at]} ${to}`));
  for (const arrow of page.querySelectorAll('[data-map-picture] [data-from]')) {
    const pair = `${arrow.getAttribute('data-from')} ${arrow.getAttribute('data-to')}`;
    arrow.classList.toggle('is-path', pairs.has(pair));
  }
  for (const item of page.querySelectorAll('.map-list__item')) {
    item.classList.toggle('is-current', item.id === present);
  }
}
