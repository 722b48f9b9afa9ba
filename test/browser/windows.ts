import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from '@playwright/test';
import { AXE_AT_HAND, awake, placed, siteUrl } from './site.ts';

/** How a page is looked at. Without script, tools are gone and everything else stays. */
export interface View {
  readonly width?: 320 | 360 | 1280;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** A page with what went wrong on it and what it asked for since it was opened. */
export interface Opened {
  readonly page: Page;
  /** Script errors and messages of the console, blocked content among them. */
  readonly errors: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

/**
 * What the console says that is no fault of the site: Chromium 109 of an attribute that it does not know yet (what does its
 * work there is the site's), and Playwright of the worker that it holds back.
 */
const NO_FAULTS = [
  "Found a 'popover' attribute.",
  'Service Worker registration blocked by Playwright',
];

/** Whether a message of the console tells of a fault of the site. */
export function tellsFault(message: ConsoleMessage): boolean {
  return (
    ['error', 'warning'].includes(message.type()) &&
    !NO_FAULTS.some((words) => message.text().startsWith(words))
  );
}

const pathOf = (url: string): string => new URL(url, siteUrl()).pathname;

const sizeOf = (width: number) => ({ width, height: width === 1280 ? 800 : 640 });

/** Listens to a page: what is heard goes to whoever has the page at the time. */
interface Listened {
  readonly page: Page;
  hearer: Opened;
}

/** The windows of one browser: fresh ones, and two that are used again and again, with script and without. */
export class Windows {
  readonly #browser: Browser;
  readonly #kept = new Map<boolean, Listened>();
  #fresh: Page[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async #listened(view: View): Promise<Listened> {
    const { width = 1280, scheme = 'light', script = true } = view;
    const options: BrowserContextOptions = {
      baseURL: siteUrl(),
      viewport: sizeOf(width),
      colorScheme: scheme,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      // What is kept on a device is tried by itself: elsewhere each page comes from the server.
      serviceWorkers: 'block',
    };
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    const heard: Listened = { page, hearer: { page, errors: [], requests: [] } };
    page.on('pageerror', (error) => heard.hearer.errors.push(error.message));
    page.on('console', (message) => {
      if (tellsFault(message)) heard.hearer.errors.push(message.text());
    });
    page.on('request', (request) => heard.hearer.requests.push(request.url()));
    return heard;
  }

  async #keep(view: View): Promise<Listened> {
    const kept = await this.#listened(view);
    if (view.script !== false) await kept.page.addInitScript(AXE_AT_HAND);
    return kept;
  }

  /** Opens a fresh browser profile, in London, and tells what happens in it. */
  async open(view: View = {}): Promise<Opened> {
    const { page, hearer } = await this.#listened(view);
    this.#fresh.push(page);
    return hearer;
  }

  /** Opens a page of the site in a fresh browser profile, its tools awake. */
  async visitAfresh(path: string, view: View = {}): Promise<Opened> {
    const opened = await this.open(view);
    await opened.page.goto(placed(path));
    if (view.script !== false) await awake(opened.page);
    return opened;
  }

  /**
   * Opens a page of the site, its tools awake, in the window that the tests before used: a fresh one costs four times
   * as much as the page. It is the caller's until the next visit.
   */
  async visit(path: string, view: View = {}): Promise<Opened> {
    const { width = 1280, scheme = 'light', script = true } = view;
    const before = this.#kept.get(script);
    const own = before === undefined || before.page.isClosed() ? await this.#keep(view) : before;
    this.#kept.set(script, own);
    const { page } = own;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // An address that differs in its fragment alone would not load the page again.
    if (pathOf(page.url()) === pathOf(placed(path))) await page.goto('about:blank');
    await page.setViewportSize(sizeOf(width));
    // What another test has asked of it is taken back.
    await page.emulateMedia({
      media: null,
      forcedColors: null,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await page.mouse.move(0, 0);
    own.hearer = { page, errors: [], requests: [] };
    await page.goto(placed(path));
    if (script) await awake(page);
    return own.hearer;
  }

  /** Closes the fresh profiles; the windows that are used again stay. */
  async closeFresh(): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = [];
    await Promise.all(fresh.map((page) => page.context().close()));
  }
}
