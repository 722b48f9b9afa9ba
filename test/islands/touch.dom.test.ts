import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import touch, { NOT_LOADED_WORDS } from '../../src/islands/kit/touch.ts';

let island: HTMLElement;
let loads: number;
let pressed: string[];
/** Lets the script come, or fail to. */
let arrive: (comes: boolean) => void;

beforeEach(() => {
  island = document.createElement('astro-island');
  island.setAttribute('ssr', '');
  island.setAttribute('props', '{}');
  island.innerHTML = `<form method="dialog"><input /><button type="button">Today</button>
    <button>Work it out</button></form><output></output>`;
  document.body.append(island);
  loads = 0;
  pressed = [];
});

afterEach(() => {
  island.remove();
  vi.unstubAllGlobals();
});

function asleep(value?: string): void {
  const load = (): Promise<() => Promise<void>> => {
    loads += 1;
    return new Promise((resolve) => {
      arrive = (comes) => {
        resolve(() => {
          if (comes) hydrate();
          return Promise.resolve();
        });
      };
    });
  };
  touch(load, { value }, island);
}

/** As Astro and Preact do it: the island hears its buttons from now on. */
function hydrate(): void {
  island.removeAttribute('ssr');
  island.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) pressed.push(target.textContent);
  });
}

function press(label: string): void {
  [...island.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
}

describe('an island that wakes at the first touch', () => {
  it('asks for its script once, and not before', () => {
    asleep();
    expect(loads).toBe(0);
    island.querySelector('input')?.focus();
    island.querySelector('input')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(loads).toBe(1);
  });

  it('presses again what was pressed before the script came, each once, in order', async () => {
    asleep();
    press('Work it out');
    press('Today');
    press('Work it out');
    press('Work it out');
    expect(pressed).toEqual([]);
    arrive(true);
    await vi.waitFor(() => {
      expect(pressed).toEqual(['Today', 'Work it out']);
    });
    press('Today');
    expect(pressed).toEqual(['Today', 'Work it out', 'Today']);
  });

  it('sends no form before the script comes', () => {
    asleep();
    const submitted = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    island.querySelector('form')?.dispatchEvent(submitted);
    expect(submitted.defaultPrevented).toBe(true);
  });

  it('says that the script did not come, and asks again at the next press', async () => {
    asleep();
    press('Work it out');
    arrive(false);
    await vi.waitFor(() => {
      expect(island.querySelector('output')?.textContent).toBe(NOT_LOADED_WORDS);
    });
    press('Work it out');
    expect(loads).toBe(2);
    arrive(true);
    await vi.waitFor(() => {
      expect(pressed).toEqual(['Work it out']);
    });
  });
});

describe('an island whose props stand in a file', () => {
  const files: string[] = [];
  const answering = (answer: () => Promise<Response>): void => {
    vi.stubGlobal('fetch', (file: string) => {
      files.push(file);
      return answer();
    });
  };
  beforeEach(() => {
    files.length = 0;
    island.removeAttribute('props');
    island.dataset['props'] = '/_astro/in-page.1.json';
  });

  it('is given them as it wakes, and not before', async () => {
    answering(() => Promise.resolve(new Response('{"a":[0,1]}')));
    asleep();
    expect(files).toEqual([]);
    press('Work it out');
    expect(files).toEqual(['/_astro/in-page.1.json']);
    arrive(true);
    await vi.waitFor(() => {
      expect(pressed).toEqual(['Work it out']);
    });
    expect(island.getAttribute('props')).toBe('{"a":[0,1]}');
  });

  it.each([
    ['nothing comes', () => Promise.reject(new TypeError('no signal'))],
    ['they are not there', () => Promise.resolve(new Response('', { status: 404 }))],
    ['a network answers in their place', () => Promise.resolve(new Response('<p>Sign in</p>'))],
  ])('says so where %s, and asks again', async (_, answer) => {
    answering(answer);
    asleep();
    press('Work it out');
    arrive(true);
    await vi.waitFor(() => {
      expect(island.querySelector('output')?.textContent).toBe(NOT_LOADED_WORDS);
    });
    answering(() => Promise.resolve(new Response('{}')));
    press('Work it out');
    arrive(true);
    await vi.waitFor(() => {
      expect(pressed).toEqual(['Work it out']);
    });
  });
});

describe('an island that wakes by itself', () => {
  it('does so in idle time', () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
    asleep('idle');
    expect(loads).toBe(0);
    for (const then of idle) then();
    expect(loads).toBe(1);
  });

  it('does so after three seconds where the browser is never idle', () => {
    const limits: number[] = [];
    vi.stubGlobal('requestIdleCallback', (_then: () => void, options: IdleRequestOptions) =>
      limits.push(options.timeout ?? Infinity),
    );
    asleep('idle');
    expect(limits).toEqual([3_000]);
  });

  it('does so when it is nearly in view', () => {
    let seen: (entries: readonly { isIntersecting: boolean }[]) => void = () => undefined;
    class Observer {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(told: typeof seen, { rootMargin }: { readonly rootMargin: string }) {
        seen = told;
        expect(rootMargin).toBe('1000px');
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    asleep('visible');
    seen([{ isIntersecting: false }]);
    expect(loads).toBe(0);
    seen([{ isIntersecting: true }]);
    expect(loads).toBe(1);
  });

  it('takes away what its place says until it has started', () => {
    island.insertAdjacentHTML(
      'beforebegin',
      '<p class="not-started">This tool has not started.</p>',
    );
    asleep('idle');
    expect(document.querySelector('.not-started')).toBeNull();
  });
});
