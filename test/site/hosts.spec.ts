import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/site/page.ts';
import { HEADER_POLICY } from '../../src/site/policy.ts';
import { apache, HOSTED_BASE, nginx } from '../hosts.ts';
import type { Host } from '../hosts.ts';
import { placedSite } from '../placed-site.ts';
import type { PlacedSite } from '../placed-site.ts';
import { EVERYTHING } from '../sample.ts';

/** What a host must send each kind of file as. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; ?charset=utf-8$/i,
  css: /^text\/css; ?charset=utf-8$/i,
  js: /^text\/javascript; ?charset=utf-8$/i,
  json: /^application\/json/,
  webmanifest: /^application\/manifest\+json/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
  xml: /xml/,
  pagefind: /^application\/octet-stream$/,
  pf_meta: /^application\/octet-stream$/,
  pf_index: /^application\/octet-stream$/,
  pf_filter: /^application\/octet-stream$/,
  pf_fragment: /^application\/octet-stream$/,
  pack: /^application\/octet-stream$/,
};

const endOf = (file: string): string => file.split('.').at(-1) ?? '';

/** The first file of each kind. */
function oneOfEachKind(dist: string): readonly string[] {
  const kinds = new Map<string, string>();
  for (const file of siteFiles(dist)) {
    const [, folder = ''] = file.split('/');
    const kind = `${['_astro', 'offline'].includes(folder) ? folder : ''} ${endOf(file)}`;
    if (endOf(file) !== 'htaccess' && !kinds.has(kind)) kinds.set(kind, file);
  }
  return [...kinds.values()];
}

const HOSTS = { nginx, apache };

// The whole list of tests runs them: a machine may have neither.
describe.skipIf(!EVERYTHING).each(Object.entries(HOSTS))('%s', (name, begin) => {
  let site: PlacedSite | undefined;
  let host: Host | undefined;
  beforeAll(async () => {
    site = await placedSite({ origin: undefined, base: HOSTED_BASE });
    host = await begin(site.dist);
  });
  afterAll(async () => {
    await host?.stop();
    site?.remove();
  });

  it('sends each kind of file with its type, its rule for caches and the headers', async (test) => {
    if (host === undefined || site === undefined) return test.skip(`${name} is not installed`);
    for (const file of oneOfEachKind(site.dist)) {
      const answer = await fetch(`${host.url}${file.replace(/index\.html$/, '')}`);
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('content-type'), file).toMatch(TYPES[endOf(file)] ?? /^no type/);
      expect(answer.headers.get('cache-control'), file).toBe(
        /^\/(?:_astro|offline)\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      expect(answer.headers.get('content-security-policy'), file).toBe(HEADER_POLICY);
      expect(answer.headers.get('x-content-type-options'), file).toBe('nosniff');
      expect(answer.headers.get('referrer-policy'), file).toBe('no-referrer');
      const sent = Buffer.from(await answer.arrayBuffer());
      expect(sent.equals(readFileSync(join(site.dist, file))), file).toBe(true);
    }
  });

  it('compresses pages, leads a folder to its page, and an unknown address to the page that helps', async (test) => {
    if (host === undefined) return test.skip(`${name} is not installed`);
    const home = await fetch(`${host.url}/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(home.headers.get('content-encoding')).toBe('gzip');
    const folder = await fetch(`${host.url}/deadlines`, { redirect: 'manual' });
    expect([301, 308]).toContain(folder.status);
    expect(new URL(folder.headers.get('location') ?? '', host.url).pathname).toBe(
      '/guide/deadlines/',
    );
    const gone = await fetch(`${host.url}/gone/`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('href="/guide/glossary/"');
  });
});
