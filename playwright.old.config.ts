import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './test/browser/chromium.ts';
import { OLD_CHROMIUM } from './test/browser/old-chromium.ts';
import config from './playwright.config.ts';

/** What that browser does in its own way, by the names of tests that tell of newer ones. */
const OTHERWISE_THERE = [
  // Where no script runs a timeline's table is unfolded by its summary, on the press.
  /\/phases\/\S+ and \d+ others without script/,
  // A timeline that opens does not fold the one before: the page is longer.
  /on a phone is drawn in weeks, then by dates, and never longer than it may be/,
  // A script that did not come once is not asked for again until the page is loaded anew.
  /says in plain words that it did not come, and comes when it is asked again/,
] as const;

/**
 * Every kind of tool in the oldest Chromium that package.json names, and at once in a folder of a host with the strict
 * policy: in today's Chromium all is tried at the root.
 */
export default defineConfig({
  ...config,
  globalSetup: './test/browser/serve-hosted.ts',
  testMatch: [
    'accessibility/accessibility.spec.ts',
    'calculator.spec.ts',
    'calendar-download.spec.ts',
    'case-plan.spec.ts',
    'check-set.spec.ts',
    'checker.spec.ts',
    'every-calculator.spec.ts',
    'map-presenter.spec.ts',
    'map-walk.spec.ts',
    'popovers.spec.ts',
    'search-box.spec.ts',
    'timeline.spec.ts',
    'without-script.spec.ts',
  ],
  grepInvert: [...OTHERWISE_THERE],
  use: {
    ...config.use,
    launchOptions: { executablePath: OLD_CHROMIUM, args: [...CHROMIUM_FLAGS] },
  },
});
