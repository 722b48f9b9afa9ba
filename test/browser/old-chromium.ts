import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isStarted, ROOT } from '../../src/site/project.ts';
import { isExecutable } from './programs.ts';

/** The package that carries the oldest Chromium of package.json's `browserslist`: 56 MB, so that no install has to fetch it. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '109.0.6';

const FOLDER = join(ROOT, 'node_modules', '.cache', `chromium-${VERSION}`);

/** Where the oldest Chromium of the floor stands once it has been fetched. */
export const OLD_CHROMIUM = join(FOLDER, 'chromium');

async function fetchOldChromium(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', '--prefix', FOLDER, ...quiet, `${PACKAGE}@${VERSION}`], {
    stdio: 'ignore',
  });
  const packed = join(FOLDER, 'node_modules', PACKAGE, 'bin', 'chromium.br');
  const unpacked = `${OLD_CHROMIUM}.part`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unpacked));
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, OLD_CHROMIUM);
}

/** Fetches the oldest Chromium of the floor where it is not there yet; answers why it cannot be had, where it cannot. */
export async function withoutOldChromium(): Promise<string | undefined> {
  try {
    if (!isExecutable(OLD_CHROMIUM)) await fetchOldChromium();
    execFileSync(OLD_CHROMIUM, ['--no-sandbox', '--headless', '--version'], { stdio: 'ignore' });
    return undefined;
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `${PACKAGE}@${VERSION} cannot be had or started here: ${why}`;
  }
}

if (isStarted(import.meta.url)) {
  const why = await withoutOldChromium();
  if (why !== undefined) throw new Error(why);
}
