import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { isStarted, ROOT } from './project.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Pagefind compresses its own files: fragments, filters, indexes and metadata. */
const BINARY = 'application/octet-stream';

const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest))/;

const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** The build names these files by what is in them: under one name they never change. */
const NEVER_CHANGES = `${sep}_astro${sep}`;

/** Kept for a year, or asked for each time and sent only where it has changed. */
const caching = (path: string): string =>
  path.includes(NEVER_CHANGES) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Says whether a file is still what it was. */
const tagOf = ({ size, mtimeMs }: Stats): string =>
  `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;

type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing'; readonly status: 400 | 404 };

function pathOf(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** What stands at an address of the built site: a file, a folder's page, the help page where there is neither. */
export function answerFor(dist: string, url: string): Answer {
  const path = pathOf(url);
  if (path === undefined) return { kind: 'nothing', status: 400 };
  const file = join(dist, path);
  if (file !== dist && !file.startsWith(dist + sep)) return { kind: 'nothing', status: 404 };
  const found = existsSync(file) ? statSync(file) : undefined;
  if (found?.isFile() === true) return { kind: 'file', path: file, status: 200 };
  const page = join(file, 'index.html');
  if (found?.isDirectory() === true && existsSync(page)) {
    return path.endsWith('/')
      ? { kind: 'file', path: page, status: 200 }
      : { kind: 'redirect', to: `${path}/` };
  }
  const help = join(dist, '404.html');
  return existsSync(help)
    ? { kind: 'file', path: help, status: 404 }
    : { kind: 'nothing', status: 404 };
}

function send(request: IncomingMessage, response: ServerResponse, dist: string): void {
  const answer = answerFor(dist, request.url ?? '/');
  if (answer.kind === 'redirect') {
    response.writeHead(308, { ...HEADERS, Location: answer.to }).end();
    return;
  }
  if (answer.kind === 'nothing') {
    response.writeHead(answer.status, HEADERS).end();
    return;
  }
  const type = TYPES[extname(answer.path)] ?? BINARY;
  const zip =
    COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const stats = statSync(answer.path);
  const headers = {
    ...HEADERS,
    'Cache-Control': caching(answer.path),
    ETag: tagOf(stats),
    Vary: 'Accept-Encoding',
  };
  if (answer.status === 200 && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': type,
    ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': stats.size }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const file = createReadStream(answer.path);
  if (zip) file.pipe(createGzip()).pipe(response);
  else file.pipe(response);
}

/** Serves the built site on this machine. Port 0 takes any free port; the address is returned. */
export async function serve(dist: string, port: number): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run: npm run build`);
  }
  const server = createServer((request, response) => {
    send(request, response, dist);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  return { server, url: `http://localhost:${String(at)}` };
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
