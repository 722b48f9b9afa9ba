import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './test/browser/chromium.ts';
import { OLD_CHROMIUM } from './test/browser/old-chromium.ts';
import config from './playwright.config.ts';

/** Every kind of tool in the oldest Chromium that package.json names. */
export default defineConfig({
  ...config,
  testMatch: [
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
  ],
  use: {
    ...config.use,
    launchOptions: { executablePath: OLD_CHROMIUM, args: [...CHROMIUM_FLAGS] },
  },
});
