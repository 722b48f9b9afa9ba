import { hasStarted } from './started.ts';
import { whenIdle } from './when-idle.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    /** When an island that sleeps wakes besides at the first touch: in idle time, or as it nearly comes into view. */
    'client:touch'?: 'idle' | 'visible' | true;
  }
}

/** Said in the tool where its script did not come. */
export const NOT_LOADED_WORDS =
  'The tool could not be loaded. Check your connection, then press again. If it still does not come, reload the page.';

const TOUCHES = ['pointerdown', 'focusin', 'keydown', 'click', 'submit'] as const;

function whenVisible(island: HTMLElement, then: () => unknown): void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '1000px' },
  );
  // The island's own element has no box.
  for (const child of island.children) observer.observe(child);
}

function say(island: HTMLElement): void {
  const output = island.querySelector('output');
  (output ?? island.appendChild(document.createElement('output'))).textContent = NOT_LOADED_WORDS;
}

/** Fetches what the island is given, where that stands in a file of its own (`src/site/move-props.ts`). */
async function fetchProps(island: HTMLElement): Promise<void> {
  const { props: file } = island.dataset;
  if (file === undefined) return;
  // Nothing typed is sent: a GET from this origin, without cookies, of an address that stands in the page.
  // oxlint-disable-next-line no-restricted-globals
  const answer = await fetch(file, { credentials: 'omit', redirect: 'error' });
  // A network's own page may answer in its place, and is no JSON.
  if (answer.ok) island.setAttribute('props', JSON.stringify(await answer.json()));
}

/**
 * `client:touch`: an island wakes at the first touch, key or focus inside it; `"idle"` also when the browser has
 * nothing else to do, `"visible"` also as it comes within a thousand pixels of the view (in a `<details>`: when that is
 * opened).
 *
 * A button that is pressed before counts: it is pressed again, once, as soon as the island is awake, in the order of the
 * last presses. What is typed or chosen stays in the boxes; an island reads it as it mounts, in a layout effect, so that
 * this comes before the presses. Where the script does not come, the tool says so, and the next touch tries again.
 */
export default function touch(
  load: () => Promise<() => Promise<void>>,
  { value }: { readonly value: unknown },
  island: HTMLElement,
): void {
  const pressed = new Set<HTMLElement>();
  let isLoading = false;

  const wake = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    const [hydrate] = await Promise.all([load(), fetchProps(island).catch(() => undefined)]);
    if (island.hasAttribute('props')) await hydrate();
    isLoading = false;
    // Astro tells a script that failed in an event, and leaves the island as it was.
    if (island.hasAttribute('ssr')) {
      say(island);
      return;
    }
    for (const type of TOUCHES) island.removeEventListener(type, hear, true);
    for (const button of pressed) button.click();
  };
  const hear = (event: Event): void => {
    if (event.type === 'submit') event.preventDefault();
    const button =
      event.type === 'click' && event.target instanceof Element && event.target.closest('button');
    if (button) {
      pressed.delete(button);
      pressed.add(button);
    }
    void wake();
  };

  hasStarted(island.parentElement);
  for (const type of TOUCHES) island.addEventListener(type, hear, true);
  if (value === 'idle') whenIdle(wake);
  if (value === 'visible') whenVisible(island, wake);
}
