import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './address.ts';
import { addressOf, siteFiles } from './page.ts';

/** The list of all pages that search engines read. */
export function sitemap(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * Writes the sitemap of the built site in `dist`, and the file for robots that names it. Robots read theirs at a host's
 * root alone: a site in a folder has none, and its host's own may name the sitemap. Where no address is known there is
 * nothing to write.
 */
export function writeSitemap(dist: string, { origin, base }: SiteAddress): void {
  if (origin === undefined) return;
  const pages = siteFiles(dist).filter((file) => file.endsWith('.html') && file !== '/404.html');
  const root = `${origin}${base}`;
  const addresses = pages.map((file) => `${root}${addressOf(file).slice(1)}`);
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(addresses));
  if (base === '/') {
    const robots = ['User-agent: *', 'Allow: /', `Sitemap: ${root}sitemap.xml`, ''];
    writeFileSync(join(dist, 'robots.txt'), robots.join('\n'));
  }
}
