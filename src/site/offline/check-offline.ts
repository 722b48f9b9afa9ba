import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesOf, folderOf } from '../../offline/list.ts';
import type { OfflineList } from '../../offline/list.ts';
import { splitFiles } from '../../offline/pack-format.ts';
import { addressOf, siteFiles } from '../page.ts';
import type { Checked } from '../report.ts';

/** All of the site, as it is transferred to be kept on a device: a few minutes with one bar of signal. */
const MOST_OFFLINE_BYTES = 6_000_000;

/** What a device that keeps the packs of `dist` would not have. */
function missing(dist: string, { packs }: OfflineList): readonly string[] {
  const kept = new Set(
    packs.flatMap(({ folder, file }) =>
      splitFiles(new Uint8Array(gunzipSync(readFileSync(join(dist, file))))).flatMap(
        ({ address }) => (folderOf(address) === folder ? `/${address}` : []),
      ),
    ),
  );
  const tools =
    /\.(?:html|js|css|woff2|pf_\w+)$|\/(?:walk|notes|plan|timeline|services|section-numbers|in-page\.\w+)\.json$/;
  return siteFiles(dist)
    .filter((file) => tools.test(file) && file !== '/404.html' && file !== '/offline-worker.js')
    .filter((file) => !kept.has(addressOf(file)))
    .map((file) => `${file}: no pack of its folder holds it`);
}

/** The checks over what is kept on a device. */
export function offlineChecks(dist: string, list: OfflineList): readonly Checked[] {
  const bytes = bytesOf(list.packs);
  return [
    {
      check: 'every page, script and map is kept for use without a signal',
      faults: missing(dist, list),
    },
    {
      check: 'what is kept on a device is small',
      faults:
        bytes <= MOST_OFFLINE_BYTES
          ? []
          : [`${String(bytes)} bytes of packs; ${String(MOST_OFFLINE_BYTES)} at most`],
    },
  ];
}
