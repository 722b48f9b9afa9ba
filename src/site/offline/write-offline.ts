import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { NOT_KEPT_PAGE } from '../../offline/list.ts';
import type { OfflineList } from '../../offline/list.ts';
import { ROOT } from '../project.ts';
import { versionOf, writePacks } from './packs.ts';

/** The style sheets of the page that says what is not kept, from the site's root and without the first slash. */
function sheetsOf(dist: string): readonly string[] {
  const html = readFileSync(join(dist, NOT_KEPT_PAGE, 'index.html'), 'utf8');
  return [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/(_astro\/[^"]*)"/g)].flatMap(
    ([, sheet]) => sheet ?? [],
  );
}

/** A script of `src/` with all that it imports, as one classic script. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16'],
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'offline' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) {
    throw new Error(`${entry}: nothing came of it`);
  }
  return output.output[0].code;
}

/** Writes what keeps the built site on a device: its packs, and the worker with their list. */
export async function writeOffline(dist: string): Promise<OfflineList> {
  const packs = writePacks(dist);
  const first = [NOT_KEPT_PAGE, ...sheetsOf(dist)];
  const list: OfflineList = { version: versionOf(packs), packs, first };
  const code = await bundled('src/offline/worker.ts');
  const told = `self.offlineList=${JSON.stringify(list)};\n`;
  writeFileSync(join(dist, 'offline-worker.js'), `${told}${code}`);
  return list;
}
