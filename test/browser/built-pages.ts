import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, siteFiles } from '../../src/site/page.ts';
import { DIST } from './site.ts';

/** A page of the built site, as it is written. */
export interface BuiltPage {
  /** Its address: "/deadlines/", "/404.html". */
  readonly path: string;
  readonly html: string;
}

/** Every page of the built site. Their markup is not parsed here: each worker of the run reads them all. */
export const pages: readonly BuiltPage[] = siteFiles(DIST)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map((file) => ({ path: addressOf(file), html: readFileSync(join(DIST, file), 'utf8') }));
