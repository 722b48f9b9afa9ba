import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeOffline } from '../src/site/offline/write-offline.ts';
import type { SiteAddress } from '../src/site/address.ts';
import { placeSite } from '../src/site/place-site.ts';
import { ROOT } from '../src/site/project.ts';
import { writeSitemap } from '../src/site/sitemap.ts';

/** A copy of the built site, and how it is removed. */
export interface PlacedSite {
  readonly dist: string;
  readonly remove: () => void;
}

/**
 * A copy of the built site as it is built for another address: the last steps of the build, without the first. Folders of
 * the site can be left out of it, where a test is not about how much there is.
 */
export async function placedSite(
  address: SiteAddress,
  without: readonly string[] = [],
): Promise<PlacedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'placed-site-'));
  const dist = join(folder, 'dist');
  const built = join(ROOT, 'dist');
  cpSync(built, dist, {
    recursive: true,
    filter: (source) => !without.includes(relative(built, source)),
  });
  placeSite(dist, address);
  writeSitemap(dist, address);
  await writeOffline(dist);
  return {
    dist,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
