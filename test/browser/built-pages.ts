import { readSite } from '../../src/build/site/page.ts';
import { DIST } from './site.ts';

/** Every page of the built site with its markup: dear to read, for the tests that look into it. */
export const pages = readSite(DIST);
