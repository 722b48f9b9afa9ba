/** What may stand in an element; `false` and `undefined` leave nothing. */
export type Child = Node | string | false | undefined | readonly Child[];

function append(parent: Element, child: Child): void {
  if (child === false || child === undefined) return;
  if (typeof child === 'string' || child instanceof Node) parent.append(child);
  else for (const one of child) append(parent, one);
}

/**
 * An element with its attributes and children. A calculator's answer is written once and then replaced whole, so it
 * needs no framework: that is what keeps a whole-day calculator small enough for a phone with a poor signal.
 */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  append(element, children);
  return element;
}

/** An element of which only the class matters. */
export const of = (tag: string, className: string, ...children: readonly Child[]): HTMLElement =>
  h(tag, { class: className }, ...children);
