import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runIn } from '../site/trial-copy.ts';
import { doubleContent } from './doubled-content.ts';

/** Twice the content may take a little more than twice the time: what every page is compared with grows too. */
const MOST = 2.2;

/** What a build took, in seconds, and how many pages it made. */
function built(root: string): { readonly seconds: number; readonly pages: number } {
  const before = performance.now();
  const { code, said } = runIn(root, 'astro', 'build');
  if (code !== 0) throw new Error(said.slice(-3000));
  const seconds = (performance.now() - before) / 1000;
  const files = readdirSync(join(root, 'dist'), { recursive: true });
  return { seconds, pages: files.filter((file) => String(file).endsWith('index.html')).length };
}

test('the build, with the content as it is and doubled', { timeout: 1_800_000 }, () => {
  const root = copyProject();
  try {
    // The first build of a copy draws every map; what is told is what a change of content costs.
    built(root);
    const once = built(root);
    doubleContent(root);
    built(root);
    const twice = built(root);
    const ratio = twice.seconds / once.seconds;
    const page = ((twice.seconds - once.seconds) / (twice.pages - once.pages)) * 1000;
    console.log(
      `Build: ${once.seconds.toFixed(1)} s for ${once.pages} pages, ${twice.seconds.toFixed(1)} s for ${twice.pages}: ratio ${ratio.toFixed(2)}, ${page.toFixed(0)} ms a further page`,
    );
    expect(twice.pages).toBeGreaterThan(1.9 * once.pages);
    expect(ratio).toBeLessThanOrEqual(MOST);
  } finally {
    rmSync(root, { recursive: true });
  }
});
