import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { NOT_KEPT_PAGE } from '../../offline/list.ts';
import type { OfflineList } from '../../offline/list.ts';
import { ROOT } from '../project.ts';
import { siteFiles } from '../page.ts';
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

/** The script that each page loads last, and that asks the worker to keep the guide. */
const PAGE_SCRIPT = 'offline-page.js';

/** A page that loads the script, once. `base` is the folder in which the site stands. */
function withPageScript(html: string, base: string): string {
  const tag = `<script src="${base}${PAGE_SCRIPT}" async></script>`;
  return html.includes(tag) ? html : html.replace('</body>', () => `${tag}</body>`);
}

async function writePageScript(dist: string, base: string): Promise<void> {
  writeFileSync(join(dist, PAGE_SCRIPT), await bundled('src/islands/offline/start.ts'));
  for (const file of siteFiles(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeFileSync(path, withPageScript(readFileSync(path, 'utf8'), base));
  }
}

/**
 * Writes what keeps the built site on a device: the script of its pages, its packs, and the worker with their list. The
 * site stands in the folder `base`.
 */
export async function writeOffline(dist: string, base: string): Promise<OfflineList> {
  await writePageScript(dist, base);
  const packs = writePacks(dist);
  const first = [NOT_KEPT_PAGE, ...sheetsOf(dist)];
  const list: OfflineList = { version: versionOf(packs), packs, first };
  const code = await bundled('src/offline/worker.ts');
  const told = `self.offlineList=${JSON.stringify(list)};\n`;
  writeFileSync(join(dist, 'offline-worker.js'), `${told}${code}`);
  return list;
}
