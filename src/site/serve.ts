import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { HEADER_POLICY } from './policy.ts';
import { isStarted, ROOT } from './project.ts';

/**
 * The headers that a host should send too. The build names what is in `_astro` by its content: under one name it never
 * changes, and everything else is asked for each time and sent only where it has changed.
 */
function setHeaders(response: ServerResponse, path: string): void {
  const lasting = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  // Pagefind compresses its own files: fragments, filters, indexes and metadata.
  if (/\.pf_\w+$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
  response.setHeader('Content-Security-Policy', HEADER_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

/** The path of a page's folder that is asked for without the slash with which the site's addresses end. */
function folderWithoutSlash(dist: string, url: string): string | undefined {
  const [path = ''] = url.split('?');
  const plain = /^(?:\/[\w-]+)+$/.test(path);
  return plain && existsSync(join(dist, path, 'index.html')) ? path : undefined;
}

/** The folder for which the site in `dist` was built, "/" or "/guide/": every page has its icon from there. */
function baseOf(dist: string): string {
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  return /<link rel="icon" href="(\/[^"]*)icon\.svg"/.exec(home)?.[1] ?? '/';
}

/**
 * Serves the built site on this machine, in the folder for which it was built. Port 0 takes any free port; the site's
 * address is returned, without the last slash.
 */
export async function serve(dist: string, port: number): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run: npm run build`);
  }
  const base = baseOf(dist);
  const help = readFileSync(join(dist, '404.html'));
  const handle = sirv(dist, {
    // Each file is looked up when it is asked for: a site that is built anew is served anew.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders,
    onNoMatch: (_, response) => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(help);
    },
  });
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    if (!asked.startsWith(base)) {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(help);
      return;
    }
    request.url = asked.slice(base.length - 1);
    const folder = folderWithoutSlash(dist, request.url);
    if (folder === undefined) handle(request, response);
    else response.writeHead(308, { Location: `${base}${folder.slice(1)}/` }).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  return { server, url: `http://localhost:${String(at)}${base.slice(0, -1)}` };
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const wanted = Number(values.port);
  const dist = join(ROOT, 'dist');
  const { url } = await serve(dist, wanted).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    console.log(`Port ${String(wanted)} is taken; another is used.`);
    return serve(dist, 0);
  });
  console.log(`\nFamily Support Procedures is at ${url}/\nPress Ctrl+C to stop.`);
}

if (isStarted(import.meta.url)) await start();
