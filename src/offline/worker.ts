import type { Asked, CopyState } from './copy-state.ts';
import { TAKE_OVER } from './copy-state.ts';
import { Copy } from './keep.ts';
import { bytesOf, NOT_KEPT_PAGE } from './list.ts';
import { Notes } from './notes.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const list = self.offlineList;
const root = self.registration.scope;
const copy = new Copy(root, list);
const notes = new Notes(copy.prefix, root);
/** The page that says what is not kept, and its style. */
const FIRST = `${copy.prefix}first ${list.version}`;

const now = (): string => new Date().toISOString();

async function keep(): Promise<void> {
  await copy.keep();
  await notes.write('kept-on', now());
  await notes.write('refused', undefined);
}

/** A new version of a site that is kept is whole before it is told of; on a metered connection the reader is asked first. */
async function install(): Promise<void> {
  const first = await caches.open(FIRST);
  await first.addAll(list.first.map((address) => `${root}${address}`));
  const isKept = (await notes.read('kept-on')) !== undefined;
  if (!isKept || self.navigator.connection?.saveData === true) return;
  // What did not come this time is fetched when the reader next has a signal.
  await keep().catch(() => undefined);
}

/**
 * Deletes the version before once this one is whole, until when it is better than nothing, and once at most one page is
 * open: another may still be of that version, with something typed on it.
 */
async function deleteOld(): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  if (pages.length > 1 || !(await copy.isWhole())) return;
  await copy.deleteAllBut([...copy.cacheNames(), FIRST, notes.name]);
}

async function activate(): Promise<void> {
  await deleteOld();
  await self.clients.claim();
}

async function state(): Promise<CopyState> {
  const isKept = await copy.isWhole();
  return {
    isKept,
    isRefused: (await notes.read('refused')) !== undefined,
    isTold: (await notes.read('told-of')) === list.version,
    version: list.version,
    bytes: bytesOf(list.packs),
    keptOn: isKept ? await notes.read('kept-on') : undefined,
    checkedOn: await notes.read('checked-on'),
  };
}

async function doAsked(asked: Asked): Promise<void> {
  switch (asked) {
    case 'state':
      return;
    case 'told':
      return notes.write('told-of', list.version);
    case 'checked':
      await notes.write('checked-on', now());
      return deleteOld();
    case 'keep':
      await keep();
      return deleteOld();
    case 'remove':
      await copy.deleteAllBut([FIRST, notes.name]);
      await notes.write('kept-on', undefined);
      return notes.write('refused', 'yes');
  }
}

async function answer(request: Request): Promise<Response> {
  const kept = await copy.answer(request.url);
  if (kept !== undefined) return kept;
  const older = (): Promise<Response | undefined> =>
    caches.match(request.url, { ignoreSearch: true });
  try {
    const response = await fetch(request);
    // A page of the version before may ask for what only that version had.
    return response.status === 404 ? ((await older()) ?? response) : response;
  } catch (error) {
    const found = await older();
    if (found !== undefined) return found;
    if (request.mode !== 'navigate') throw error;
    const page = await caches.match(`${root}${NOT_KEPT_PAGE}`);
    if (page === undefined) throw error;
    return page;
  }
}

const isAsked = (data: unknown): data is Asked =>
  data === 'state' || data === 'keep' || data === 'remove' || data === 'checked' || data === 'told';

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(root)) event.respondWith(answer(event.request));
});
self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (!isAsked(data)) return;
  // What did not come is told by the state.
  const done = doAsked(data)
    .catch(() => undefined)
    .then(state);
  event.waitUntil(done.then((told) => ports[0]?.postMessage(told)));
});
