import { folderOf, typeOf } from './list.ts';
import type { OfflineList, Pack } from './list.ts';
import { splitFiles } from './pack-format.ts';

/** Packs that are fetched at the same time: the reader's own pages come first. */
const AT_ONCE = 2;

/** The copy of one version of the site in the browser's caches, a cache for each pack. `root` is the site's address. */
export class Copy {
  readonly #root: string;
  readonly #list: OfflineList;
  readonly #byFolder: ReadonlyMap<string, Pack>;

  constructor(root: string, list: OfflineList) {
    this.#root = root;
    this.#list = list;
    this.#byFolder = new Map(list.packs.map((pack) => [pack.folder, pack]));
  }

  /** What the names of all our caches begin with: another site may stand on the same host. */
  get prefix(): string {
    return `practice guide ${new URL(this.#root).pathname} `;
  }

  #cacheOf({ file }: Pack): string {
    return `${this.prefix}${file}`;
  }

  /** The caches that belong to this version. */
  cacheNames(): readonly string[] {
    return this.#list.packs.map((pack) => this.#cacheOf(pack));
  }

  /** A pack is whole once it stands in its own cache under its own address. */
  async #isWhole(pack: Pack): Promise<boolean> {
    const cacheName = this.#cacheOf(pack);
    return (await caches.match(`${this.#root}${pack.file}`, { cacheName })) !== undefined;
  }

  /** Whether all of this version is kept. */
  async isWhole(): Promise<boolean> {
    for (const pack of this.#list.packs) if (!(await this.#isWhole(pack))) return false;
    return true;
  }

  async #keepPack(pack: Pack): Promise<void> {
    if (await this.#isWhole(pack)) return;
    const address = `${this.#root}${pack.file}`;
    const response = await fetch(address, { credentials: 'omit', redirect: 'error' });
    if (!response.ok || response.body === null) {
      throw new Error(`${address}: answered ${response.status}`);
    }
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    const files = splitFiles(new Uint8Array(await new Response(unpacked).arrayBuffer()));
    const cache = await caches.open(this.#cacheOf(pack));
    for (const { address: path, body } of files) {
      const headers = { 'Content-Type': typeOf(path), 'X-Content-Type-Options': 'nosniff' };
      await cache.put(`${this.#root}${path}`, new Response(body, { headers }));
    }
    await cache.put(address, new Response('whole'));
  }

  /** Fetches what is not kept yet. Throws where something does not come; the next time goes on from there. */
  async keep(): Promise<void> {
    const waiting = [...this.#list.packs];
    const lane = async (): Promise<void> => {
      for (let pack = waiting.shift(); pack !== undefined; pack = waiting.shift()) {
        await this.#keepPack(pack);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

  /** What this version holds at an address of the site; its query and fragment say nothing. */
  async answer(url: string): Promise<Response | undefined> {
    const path = new URL(url).pathname.slice(new URL(this.#root).pathname.length);
    const pack = this.#byFolder.get(folderOf(path));
    if (pack === undefined) return undefined;
    const cacheName = this.#cacheOf(pack);
    return (
      (await caches.match(`${this.#root}${path}`, { cacheName })) ??
      caches.match(`${this.#root}${path}/`, { cacheName })
    );
  }

  /** Deletes every cache of ours but these. */
  async deleteAllBut(names: readonly string[]): Promise<void> {
    const own = (await caches.keys()).filter((name) => name.startsWith(this.prefix));
    await Promise.all(
      own.filter((name) => !names.includes(name)).map((name) => caches.delete(name)),
    );
  }
}
