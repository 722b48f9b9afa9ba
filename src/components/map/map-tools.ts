import { hasStarted } from '../../islands/kit/started.ts';

/** Shows the picture fitted to the page's width, or at its natural size in a frame that scrolls. */
function zoom(sheet: Element, size: string): void {
  sheet.classList.toggle('is-full', size === 'full');
  for (const button of sheet.querySelectorAll('[data-zoom]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-zoom') === size));
  }
  if (size === 'full') showBegin(sheet);
}

/** A wide map begins in the middle of its width: shows where it starts, not the empty corner. */
function showBegin(sheet: Element): void {
  const frame = sheet.querySelector('.map-figure__scroll');
  const start = sheet.querySelector('.is-current, .map-node--start')?.getBoundingClientRect();
  if (frame === null || start === undefined) return;
  const { left, width } = frame.getBoundingClientRect();
  frame.scrollLeft += start.left + start.width / 2 - left - width / 2;
}

/** A handout bears the page's address as a code; without the code's own file it is printed with the address in letters. */
async function addAddress(): Promise<void> {
  const place = document.querySelector('.map-handout');
  if (place === null) return;
  const address = `${location.origin}${location.pathname}`;
  place.textContent = address;
  try {
    const handout = await import('./handout.ts');
    handout.drawAddress(place, address);
  } catch {
    // Not loaded: the letters stand.
  }
}

/** Prints one part of the page, until the browser has done so: style sheets go by the mark on the page. */
async function printPart(part: string): Promise<void> {
  if (part === 'handout') await addAddress();
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener(
    'afterprint',
    () => {
      delete dataset['print'];
    },
    { once: true },
  );
  print();
}

/** Presents the step at which the walk stands, or else the map's start. */
function present(sheet: Element, start: string): void {
  const here = sheet.querySelector('.is-current')?.getAttribute('data-node') ?? start;
  // The walk makes its own entries in the browser's history.
  location.replace(`#present-${here}`);
}

/** Opens the fold of the walk where the address names a step of it. */
function openWalk(): void {
  const id = /^#(?:(?:step|present|notes)-)?(?<id>.+)$/.exec(location.hash)?.groups?.['id'];
  const fold = document.querySelector<HTMLDetailsElement>('.map-walk');
  const isStep = id !== undefined && document.querySelector(`[data-node="${CSS.escape(id)}"]`);
  if (fold !== null && isStep) fold.open = true;
}

/** Lets the tools above a map's picture work, and opens the walk at the step that the address names. */
export function wakeMapTools(): void {
  const sheet = document.querySelector('.map-sheet');
  if (sheet === null) return;
  wakeButtons(sheet);
  hasStarted(sheet);
  // The walk and the picture beside it are looked at together.
  document
    .querySelector<HTMLDetailsElement>('.map-walk')
    ?.addEventListener('toggle', ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) {
        target.parentElement?.scrollIntoView({ block: 'start' });
      }
    });
  openWalk();
  addEventListener('hashchange', () => {
    if (/^#(?:step|present|notes)-/.test(location.hash)) openWalk();
  });
}

function wakeButtons(sheet: Element): void {
  for (const button of sheet.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => {
      zoom(sheet, button.dataset['zoom'] ?? 'fit');
    });
  }
  for (const button of sheet.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      void printPart(button.dataset['print'] ?? 'picture');
    });
  }
  const button = sheet.querySelector<HTMLElement>('[data-present]');
  button?.addEventListener('click', () => {
    present(sheet, button.dataset['present'] ?? '');
  });
}
