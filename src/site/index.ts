import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddress } from './address.ts';
import { checkRecords } from './run-record-checks.ts';
import { toldFault } from './told-fault.ts';

export { unusedOfGovuk } from './unused-classes.ts';

/**
 * What makes the whole of `astro build`: the checks over the records before it, and after it the policy of each page,
 * the search index and the checks over the built site. `astro dev` tells the faults of the records when it starts and
 * whenever content changes, and serves the pages all the same.
 */
export function procedureSite(): AstroIntegration {
  return {
    name: 'procedure-site',
    hooks: {
      // Before Astro reads the sections itself: it would tell the first fault of a front matter, and nothing else.
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // An address that is none is told before the build, not after it.
        updateConfig({ site: readAddress(process.env).origin });
        if (!(await checkRecords())) {
          throw toldFault('The records do not hold: see the faults above.');
        }
      },
      'astro:build:done': async ({ dir }) => {
        const { finishSite } = await import('./finish-site.ts');
        await finishSite(resolve(fileURLToPath(dir)));
      },
      'astro:server:setup': ({ server }) => {
        void checkRecords();
        server.watcher.on('all', (_, file) => {
          if (/[\\/]content[\\/]/.test(file)) void checkRecords();
        });
      },
    },
  };
}
