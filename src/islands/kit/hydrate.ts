import type { ComponentType } from 'preact';
import { h, hydrate } from 'preact';

/**
 * Wakes an island: Preact takes over what the build has rendered. It stands in for the browser's part of
 * `@astrojs/preact`, which knows slots, signals, `useId` and islands without a rendering besides: none here has any of
 * them, and each page with a tool would load half a kilobyte for them.
 */
export default function hydrateIsland(island: HTMLElement) {
  return (component: ComponentType<object>, props: object): void => {
    // An island that is moved about in the page is started anew, and is awake by then.
    if (island.hasAttribute('ssr')) hydrate(h(component, props), island);
  };
}
