import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/site/project.ts';
import { serve } from '../../src/site/serve.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

/** A press on a tool of a page, and what it brings. */
export interface Press {
  readonly what: string;
  readonly path: string;
  /** Brings the tool to where the press is the next thing that its reader does. */
  readonly ready: (page: Page) => Promise<void>;
  /** What is pressed; the first that there is. */
  readonly on: string;
  /** What stands there once the press is answered; without it the next frame is the answer. */
  readonly brings?: string;
}

/** Puts a clock on the next press anywhere in the page: it stops as the frame is painted that holds what was asked for. */
function timePress(page: Page, brings: string): Promise<void> {
  return page.evaluate((selector) => {
    const { dataset } = document.documentElement;
    delete dataset['painted'];
    const started = ({ timeStamp }: Event): void => {
      const look = (): void => {
        if (selector !== '' && document.querySelector(selector) === null) {
          requestAnimationFrame(look);
          return;
        }
        // What is posted from a frame is heard when that has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          dataset['painted'] = String(performance.now() - timeStamp);
        };
        port2.postMessage('painted');
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', started, { capture: true, once: true });
  }, brings);
}

/** From a press to the frame that shows its answer, in milliseconds. */
async function pressed(page: Page, { on, brings = '' }: Press): Promise<number> {
  await timePress(page, brings);
  await page.locator(on).first().click();
  await page.waitForFunction(
    () => document.documentElement.dataset['painted'] !== undefined,
    undefined,
    { polling: 50 },
  );
  return page.evaluate(() => Number(document.documentElement.dataset['painted']));
}

/** Makes presses in a browser that is slowed down, each so many times on its page opened afresh; answers their times. */
export type Painting = (press: Press, times: number) => Promise<readonly number[]>;

/** Serves the built site to a browser of which the processor is so many times slower while something is pressed. */
export async function painting(
  timesSlower: number,
  use: (times: Painting) => Promise<void>,
): Promise<void> {
  const { server, url } = await serve(join(ROOT, 'dist'), 0);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await use(async (press, times) => {
      const found: number[] = [];
      while (found.length < times) {
        await page.goto('about:blank');
        await page.goto(press.path);
        await press.ready(page);
        // What a tool fetches quietly has come before anybody presses.
        await page.waitForLoadState('networkidle');
        await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
        found.push(await pressed(page, press));
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
      return found;
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
