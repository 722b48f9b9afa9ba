import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './address.ts';
import { addressOf, siteFiles } from './page.ts';

/** A quote that opens, as markup, data and attributes that hold data write it, and an address from the root after it. */
const QUOTED = /(?<=[=:,[]\s?)("|'|&quot;)(\/[^"'#?&<>\s\\]*)/g;

const IN_STYLE = /(url\(["']?)(\/[^"')#?]*)/g;

/** All that a page or a data file may lead to: the files of the built site, and the folders that are pages. */
export function addressesOf(files: readonly string[]): ReadonlySet<string> {
  return new Set([...files, ...files.map(addressOf)]);
}

/** Markup, data or style in which each address of the site, and nothing else, begins with the base. */
export function placed(text: string, base: string, addresses: ReadonlySet<string>): string {
  const place = (whole: string, before: string, address: string): string =>
    addresses.has(address) ? `${before}${base}${address.slice(1)}` : whole;
  return text.replace(QUOTED, place).replace(IN_STYLE, place);
}

/** A page that says which address is its own, so that a copy elsewhere is known for one. */
export function withCanonical(html: string, address: string): string {
  return html.replace('</head>', () => `<link rel="canonical" href="${address}"></head>`);
}

/**
 * Puts the built site in `dist` where it is going to stand. Everything before this, source, records and checks, writes its
 * addresses from "/"; scripts, which learn the base in the browser, are left as they are.
 */
export function placeSite(dist: string, { origin, base }: SiteAddress): void {
  const files = siteFiles(dist);
  const addresses = addressesOf(files);
  for (const file of files.filter((name) => /\.(?:html|json|css|webmanifest)$/.test(name))) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    const there = base === '/' ? text : placed(text, base, addresses);
    const isPage = file.endsWith('.html') && file !== '/404.html';
    const own = `${origin ?? ''}${base}${addressOf(file).slice(1)}`;
    const made = isPage && origin !== undefined ? withCanonical(there, own) : there;
    if (made !== text) writeFileSync(path, made);
  }
}
