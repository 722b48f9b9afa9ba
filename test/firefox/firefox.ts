import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import type { Environment } from '../browser/programs.ts';
import { isExecutable, namedProgram, programOnPath } from '../browser/programs.ts';

const NAMES = ['firefox-esr', 'firefox'];

const KNOWN_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** An installed Firefox: the one that FIREFOX_PATH names, then the path, then where they usually are. */
export function installedFirefox(environment: Environment): string | undefined {
  return (
    namedProgram(environment, 'FIREFOX_PATH') ??
    programOnPath(environment, NAMES) ??
    KNOWN_PATHS.find(isExecutable)
  );
}

/** A Firefox that was started for the tests. */
export interface StartedFirefox {
  readonly browser: Browser;
  /** The folder into which it saves what a page offers, without asking. */
  readonly downloads: string;
  readonly stop: () => Promise<void>;
}

/** Starts the installed Firefox over WebDriver BiDi, without a window, with a folder of its own for what it saves. */
export async function startFirefox(): Promise<StartedFirefox> {
  const executablePath = installedFirefox(process.env);
  if (executablePath === undefined) {
    throw new Error('No Firefox found. On Debian: sudo apt-get install -y firefox-esr');
  }
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,text/csv',
      'intl.accept_languages': 'en-GB',
    },
  });
  return {
    browser,
    downloads,
    stop: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true });
    },
  };
}
