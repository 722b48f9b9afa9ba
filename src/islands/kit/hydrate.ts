import type { ComponentType } from 'preact';
import { h, hydrate } from 'preact';

/** Astro wakes an island whose props change, and one that is moved about in the page is started anew. */
const awake = new WeakSet<HTMLElement>();

/**
 * Wakes an island: Preact takes over what the build has rendered. It stands in for the browser's part of
 * `@astrojs/preact`, which knows slots, signals, `useId` and islands without a rendering besides: none here has any of
 * them, and each page with a tool would load half a kilobyte for them.
 */
export default function hydrateIsland(island: HTMLElement) {
  return (component: ComponentType<object>, props: object): void => {
    if (awake.has(island)) return;
    hydrate(h(component, props), island);
    awake.add(island);
  };
}
