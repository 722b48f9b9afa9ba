import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

/** The place in which each test of a file renders a walk: on a page of its own, at the site's root. */
export function walkPage(): HTMLElement {
  const page = document.createElement('div');
  beforeEach(() => {
    history.replaceState(null, '', '/');
    document.body.append(page);
  });
  afterEach(async () => {
    await act(() => {
      render(null, page);
    });
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
  return page;
}

/** Waits until what was fetched has been shown. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 0));
  });
}
