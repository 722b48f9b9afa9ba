/** Brings the present node into view within the picture's own frame; the page itself stays where it is. */
function follow(node: Element | undefined): void {
  const frame = node?.closest('.map-figure__scroll');
  if (node === undefined || frame === undefined || frame === null) return;
  const [inner, outer] = [node.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
  frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

/**
 * Marks the walk in the picture and the list on the same page: the present node, the nodes passed and the arrows
 * between them, by class; the present node comes into view. An empty path takes the marks away.
 */
export function markPicture(page: ParentNode, path: readonly string[]): void {
  const present = path.at(-1);
  const nodes = [...page.querySelectorAll('[data-map-picture] [data-node]')];
  for (const node of nodes) {
    const id = node.getAttribute('data-node') ?? '';
    node.classList.toggle('is-current', id === present);
    node.classList.toggle('is-path', path.includes(id));
  }
  follow(nodes.find((node) => node.getAttribute('data-node') === present));
  const pairs = new Set(path.slice(1).map((to, at) => `${path[at]} ${to}`));
  for (const arrow of page.querySelectorAll('[data-map-picture] [data-from]')) {
    const pair = `${arrow.getAttribute('data-from')} ${arrow.getAttribute('data-to')}`;
    arrow.classList.toggle('is-path', pairs.has(pair));
  }
  for (const item of page.querySelectorAll('.map-list__item')) {
    item.classList.toggle('is-current', item.id === present);
  }
}
