/** How long a browser without idle time is left alone first, in milliseconds. */
const NO_IDLE_TIME = 200;

/** How long a busy one may put off what is asked of its idle time, in milliseconds: it might have none for minutes. */
const AT_THE_LATEST = 3_000;

/** Does something once the browser has nothing else to do, and at the latest after three seconds. */
export function whenIdle(then: () => unknown): void {
  // Safari has none before 2026.
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(then, { timeout: AT_THE_LATEST });
  } else {
    setTimeout(then, NO_IDLE_TIME);
  }
}
