import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A place for a tool, and the requests for its data, which the test answers itself. */
interface AskedData {
  /** Where the tool stands: a fresh element for each test. */
  readonly page: () => HTMLElement;
  /** How often the data has been asked for. */
  readonly asked: () => number;
  /** Makes a change and waits until the tool has shown it. */
  readonly settle: (change: () => void) => Promise<void>;
  /** Answers what was asked for last. */
  readonly answer: (response: Response) => Promise<void>;
  /** Sends the form. */
  readonly press: () => Promise<void>;
}

async function settle(change: () => void): Promise<void> {
  await act(async () => {
    change();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done, 0));
  });
}

/** For the tests of a file: the only address that may be asked for is this one. */
export function askedData(address: string): AskedData {
  let page = document.createElement('div');
  let requests: ((response: Response) => void)[] = [];

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    requests = [];
    vi.stubGlobal('fetch', (asked: string) => {
      expect(asked).toBe(address);
      return new Promise((answer) => requests.push(answer));
    });
    page = document.createElement('div');
    document.body.append(page);
  });

  afterEach(() => {
    render(null, page);
    page.remove();
    vi.unstubAllGlobals();
  });

  return {
    page: () => page,
    asked: () => requests.length,
    settle,
    answer: (response) => settle(() => requests.at(-1)?.(response)),
    press: () =>
      settle(() => {
        page
          .querySelector('form')
          ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      }),
  };
}
