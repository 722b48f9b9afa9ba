/** How long a browser without idle time is left alone first, in milliseconds. */
const NO_IDLE_TIME = 200;

/** Does something once the browser has nothing else to do. */
export function whenIdle(then: () => unknown): void {
  // Safari has none before 2026.
  if ('requestIdleCallback' in window) window.requestIdleCallback(then);
  else setTimeout(then, NO_IDLE_TIME);
}
