import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../src/site/serve.ts';

let dist = '';
let server: Server | undefined;
let url = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  dist = join(folder, 'dist');
  mkdirSync(join(dist, 'a'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<p>home</p>');
  writeFileSync(join(dist, 'a', 'index.html'), '<p>a</p>');
  writeFileSync(join(dist, '404.html'), '<p>help</p>');
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, '_astro', 'a.3f2c.js'), 'export {};');
  writeFileSync(join(dist, 'x.wasm'), 'wasm');
  writeFileSync(join(dist, 'x.pf_meta'), 'meta');
  ({ server, url } = await serve(dist, 0));
});
afterAll(() => {
  server?.close();
  rmSync(join(dist, '..'), { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`${url}${path}`, { redirect: 'manual' });

it.each([
  ['/', 200, 'text/html;charset=utf-8'],
  ['/a/', 200, 'text/html;charset=utf-8'],
  ['/a/?x=1', 200, 'text/html;charset=utf-8'],
  ['/x.wasm', 200, 'application/wasm'],
  ['/x.pf_meta', 200, 'application/octet-stream'],
  ['/gone/', 404, 'text/html;charset=utf-8'],
])('%s answers %i as %s', async (path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

it('leads a folder to its page, and an unknown address to the page that helps', async () => {
  const folder = await get('/a');
  expect([folder.status, folder.headers.get('location')]).toEqual([308, '/a/']);
  expect(await (await get('/gone/')).text()).toBe('<p>help</p>');
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a/%00'])(
  'does not leave the site: %s',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('secret');
  },
);

it('sends a page again only where it has changed', async () => {
  const file = join(dist, 'changing', 'index.html');
  mkdirSync(join(dist, 'changing'));
  writeFileSync(file, '<p>a</p>');
  const first = await get('/changing/');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(await first.text()).toBe('<p>a</p>');
  const tag = first.headers.get('etag') ?? '';
  const again = (): Promise<Response> =>
    fetch(`${url}/changing/`, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
  const same = await again();
  expect([same.status, await same.text()]).toEqual([304, '']);
  // Put in its place and not written over: the server may still look for more of the file that it has sent.
  writeFileSync(`${file}.new`, '<p>a, changed</p>');
  renameSync(`${file}.new`, file);
  const changed = await again();
  expect([changed.status, await changed.text()]).toEqual([200, '<p>a, changed</p>']);
});

it('lets what is named by its content be kept', async () => {
  const kept = await get('/_astro/a.3f2c.js');
  expect(kept.headers.get('cache-control')).toContain('immutable');
});

it('asks for a build where there is none', async () => {
  await expect(serve(join(dist, 'a', 'b'), 0)).rejects.toThrow('npm run build');
});

it('serves a site that was built for a folder in that folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'placed-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), '<link rel="icon" href="/guide/icon.svg">');
  writeFileSync(join(folder, 'a', 'index.html'), '<p>a</p>');
  writeFileSync(join(folder, '404.html'), '<p>help</p>');
  const placed = await serve(folder, 0);
  expect(placed.url).toMatch(/\/guide$/);
  const { origin } = new URL(placed.url);
  const ask = (path: string): Promise<Response> =>
    fetch(`${origin}${path}`, { redirect: 'manual' });
  expect((await ask('/guide/a/')).status).toBe(200);
  expect((await ask('/guide/a')).headers.get('location')).toBe('/guide/a/');
  expect((await ask('/a/')).status).toBe(404);
  placed.server.close();
  rmSync(folder, { recursive: true });
});
