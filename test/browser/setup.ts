import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from '../../src/build/chromium.ts';
import { ROOT } from '../../src/build/project.ts';
import { serve } from '../../src/build/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site. */
    site: string;
    /** Where the one browser of the run is spoken to. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for every test file of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, url } = await serve(join(ROOT, 'dist'), 0);
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  project.provide('site', url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
