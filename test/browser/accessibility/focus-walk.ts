import type { Page } from '@playwright/test';

/** What a walk through a page by the Tab key came upon. */
interface Walked {
  readonly faults: string[];
  /** What it did not come upon. */
  readonly unreached: () => readonly string[];
  /** Looks no longer. */
  readonly stop: () => void;
}

declare global {
  interface Window {
    walked?: Walked;
  }
}

/** Run in the page: looks at each element as the Tab key has come to it, once the key is let go. Answers how many there are. */
function beginWalk(): number {
  const told = (element: Element): string => {
    const name = element.getAttribute('aria-label') ?? element.textContent;
    const words = name.replaceAll(/\s+/g, ' ').trim().slice(0, 50);
    return `<${element.tagName.toLowerCase()}${element.id === '' ? '' : ` id="${element.id}"`}> "${words}"`;
  };
  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  /** Radios of one name are one stop. */
  const groupOf = (element: Element): Element | string =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
  const controls = [...document.querySelectorAll(CONTROLS)].filter(
    (element) =>
      element.checkVisibility({ checkVisibilityCSS: true }) &&
      !element.matches(':disabled, [inert] *, summary:not(details > summary)'),
  );
  const left = new Map(controls.map((element) => [groupOf(element), element] as const));
  const faults: string[] = [];
  const fault = (element: Element, what: string): void => {
    faults.push(`${told(element)} ${what}`);
  };

  /** A ring is drawn round the element itself, or round what stands for a radio or a box to tick. */
  const hasRing = (element: Element): boolean => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const styles = [
      getComputedStyle(element),
      ...labels.map((label) => getComputedStyle(label, '::before')),
    ];
    return styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    );
  };
  const isOver = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return (
      hit !== null &&
      !element.contains(hit) &&
      !hit.contains(element) &&
      !labels.some((label) => label.contains(hit))
    );
  };
  /** Some point of the element's first box lies under something else, or the box is not on the screen. */
  const isHidden = (element: Element): boolean => {
    const [box] = element.getClientRects();
    if (box === undefined) return true;
    // Lines of text may touch: what is written next begins at their very edge.
    const edge = box.height / 4;
    const x = [Math.max(box.left, 0) + 2, Math.min(box.right, window.innerWidth) - 2] as const;
    const y = [
      Math.max(box.top + edge, 0),
      Math.min(box.bottom - edge, window.innerHeight),
    ] as const;
    if (x[0] > x[1] || y[0] > y[1]) return true;
    return x.some((across) => y.some((down) => isOver(element, across, down)));
  };
  const isPinned = (element: Element): boolean => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(up).position)) return true;
    }
    return false;
  };

  let before: { readonly element: Element; readonly box: DOMRect } | undefined;
  /** The next stop stands after the one before: lower, or further right in its line, or in a column further right. */
  const checkOrder = (element: Element): void => {
    const boxes = [...element.getClientRects()].map(
      ({ x, y, width, height }) =>
        new DOMRect(x + window.scrollX, y + window.scrollY, width, height),
    );
    const [first] = boxes;
    const last = boxes.at(-1);
    // After the page's last control comes its first: a tool may have taken the cursor to itself as the walk began.
    if (before !== undefined && first !== undefined && element !== controls[0]) {
      const { element: from, box } = before;
      const isAbove = first.bottom <= box.top + 1 && first.left < box.right;
      const isInLine = Math.min(first.bottom, box.bottom) - Math.max(first.top, box.top) > 8;
      const isBackwards = isInLine && first.right <= box.left + 1;
      // On a phone a map's picture stands below its list, and comes after the link that leads to it.
      const isOfOrder = [element, from].every(
        (one) => !isPinned(one) && !one.closest('.map-sheet'),
      );
      // Where a line has several notes in the margin, the last may reach down beside the lines that follow.
      const isBackFromMargin =
        from.closest('.beside') !== null &&
        element.closest('.beside') === null &&
        first.right <= box.left + 1;
      if ((isAbove || isBackwards) && isOfOrder && !isBackFromMargin) {
        fault(element, `stands before ${told(from)}, after which it comes`);
      }
    }
    before = last === undefined ? undefined : { element, box: last };
  };

  window.walked?.stop();
  const listening = new AbortController();
  window.walked = {
    faults,
    unreached: () => [...left.values()].map(told),
    stop: () => {
      listening.abort();
    },
  };
  // The walk begins where the page does, at something that then is gone.
  const start = document.createElement('span');
  start.tabIndex = -1;
  const look = (): void => {
    start.remove();
    const on = document.activeElement;
    if (on === null || on === document.body || !left.delete(groupOf(on))) return;
    if (isHidden(on)) fault(on, 'is hidden as it has the cursor');
    if (!hasRing(on)) fault(on, 'has no ring as it has the cursor');
    checkOrder(on);
  };
  document.addEventListener('keyup', look, { signal: listening.signal });
  document.body.prepend(start);
  start.focus();
  window.scrollTo(0, 0);
  return left.size;
}

/** Once the walk is done: what was never reached is a fault too. */
function endWalk(): readonly string[] {
  const walked = window.walked;
  if (walked === undefined) return ['the walk did not begin'];
  return [...walked.faults, ...walked.unreached().map((control) => `${control} was not reached`)];
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

/**
 * Walks a freshly opened page by the Tab key: every control is reached, in the order in which it is written and stands, with a
 * ring round it and nothing over it. Answers what is wrong.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(beginWalk);
  const session = await page.context().newCDPSession(page);
  // The keys are sent in one go: to wait for each would take longer than the walk.
  await Promise.all(
    Array.from({ length: stops + 5 }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
    ]).flat(),
  );
  await session.detach();
  return page.evaluate(endWalk);
}
