import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, UNCOMPILED, findChromium } from './test/browser/chromium.ts';

export default defineConfig({
  testDir: 'test/browser',
  // Unit tests of what the browser tests need stand beside them.
  testMatch: '**/*.spec.ts',
  globalSetup: './test/browser/serve-site.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // On two processors: while a page waits for what it has asked for, another is tried.
  workers: 3,
  // Generous, because a machine that is busy with other work is slow and not wrong.
  timeout: 120_000,
  use: {
    serviceWorkers: 'block',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS, UNCOMPILED] },
  },
});
