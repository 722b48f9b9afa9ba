import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { folderOf, keptAs } from '../../offline/list.ts';
import type { Pack } from '../../offline/list.ts';
import { joinFiles } from '../../offline/pack-format.ts';
import type { PackedFile } from '../../offline/pack-format.ts';
import { siteFiles } from '../page.ts';

/** What no page needs without a signal: data to download, what search engines and networks ask for, and packs themselves. */
const LEFT_OUT =
  /^\/(?:data\/.*\.json|offline\/.*|offline-worker\.js|404\.html|sitemap\.xml|about\/changes\/feed\.xml|robots\.txt|screenshot\.png|pagefind\/wasm\.unknown\.pagefind)$/;

/** What Pagefind has compressed by itself: it reads it uncompressed too, and all of it together compresses better. */
const PAGEFINDS_OWN = /\.(?:pf_\w+|pagefind)$/;

const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** The files of the built site that are kept on a device. */
function packedFiles(dist: string): readonly PackedFile[] {
  return siteFiles(dist)
    .filter((file) => !LEFT_OUT.test(file))
    .map((file) => {
      const read = readFileSync(join(dist, file));
      const plain = PAGEFINDS_OWN.test(file) ? gunzipSync(read) : read;
      return { address: keptAs(file.slice(1)), body: new Uint8Array(plain) };
    });
}

/**
 * Like beside like, for what compresses looks back some pages only. Pagefind names its files by a sum of what is in them, so
 * that their names say nothing of it: these stand in the order of what they hold.
 */
function inOrder(files: readonly PackedFile[]): readonly PackedFile[] {
  if (!files.every(({ address }) => PAGEFINDS_OWN.test(address))) return files;
  return files.toSorted((one, other) => Buffer.compare(one.body, other.body));
}

function writePack(dist: string, folder: string, files: readonly PackedFile[]): Pack {
  const plain = joinFiles(inOrder(files));
  const packed = gzipSync(plain, { level: 9 });
  const name = folder === '' ? 'site' : folder.replaceAll('/', '-');
  const file = `offline/${name}.${hashOf(plain)}.pack`;
  writeFileSync(join(dist, file), packed);
  return { folder, file, bytes: packed.length };
}

/** Writes the site's folders as packs into `offline/`, each named by what is in it: what has not changed keeps its name. */
export function writePacks(dist: string): readonly Pack[] {
  const byFolder = new Map<string, PackedFile[]>();
  for (const file of packedFiles(dist)) {
    const folder = folderOf(file.address);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  rmSync(join(dist, 'offline'), { recursive: true, force: true });
  mkdirSync(join(dist, 'offline'));
  return [...byFolder].map(([folder, files]) => writePack(dist, folder, files));
}

/** One name for one site: that of all its packs. */
export const versionOf = (packs: readonly Pack[]): string =>
  hashOf(packs.map(({ file }) => file).join('\n'));
