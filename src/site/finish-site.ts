import { library } from '../../content/index.ts';
import { readAddress } from './address.ts';
import { placeChecks } from './check-place.ts';
import { siteChecks } from './check-site.ts';
import { makeStrict } from './move-scripts.ts';
import { placeSite } from './place-site.ts';
import { offlineChecks } from './offline/check-offline.ts';
import { writeFeed } from './feed-file.ts';
import { writeOffline } from './offline/write-offline.ts';
import { report } from './report.ts';
import { indexSearch } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';
import { toldFault } from './told-fault.ts';

/**
 * What follows the pages in `dist`: their policies, the search index, the checks, and the place where the site is going to
 * stand. Throws where a check does not hold.
 */
export async function finishSite(dist: string): Promise<void> {
  const address = readAddress(process.env);
  makeStrict(dist);
  writeFeed(dist, address);
  const { pages, records } = await indexSearch(dist);
  console.log(`Search: ${String(pages)} pages and ${String(records)} records indexed`);
  if (!report('Site', await siteChecks(dist, library))) {
    throw toldFault('The built site does not hold: see the faults above.');
  }
  placeSite(dist, address);
  writeSitemap(dist, address);
  if (address.base !== '/' && !report('Place', placeChecks(dist, address.base))) {
    throw toldFault(`The site does not hold under ${address.base}: see the faults above.`);
  }
  const kept = await writeOffline(dist);
  if (!report('Offline', offlineChecks(dist, kept))) {
    throw toldFault('What is kept on a device does not hold: see the faults above.');
  }
}
