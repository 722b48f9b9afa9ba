import { library } from '../../content/index.ts';
import { siteChecks } from './check-site.ts';
import { makeStrict } from './move-scripts.ts';
import { report } from './report.ts';
import { indexSearch } from './search-index.ts';
import { toldFault } from './told-fault.ts';

/**
 * What follows the pages in `dist`, of a site that begins at `base`: their policies, the search index, and the checks.
 * Throws where one does not hold.
 */
export async function finishSite(dist: string, base: string): Promise<void> {
  makeStrict(dist, base);
  const { pages, records } = await indexSearch(dist);
  console.log(`Search: ${String(pages)} pages and ${String(records)} records indexed`);
  if (!report('Site', await siteChecks(dist, library))) {
    throw toldFault('The built site does not hold: see the faults above.');
  }
}
