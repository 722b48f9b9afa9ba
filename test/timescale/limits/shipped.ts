import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../../../src/site/project.ts';

/** The one file into which everything is put that is weighed. */
const WEIGHED = 'weighed';

/**
 * The bytes, minified and compressed as a page loads them, of what some scripts bring with them from a part of the
 * source: all that they export and all that it needs, without Luxon. Scripts and part are paths from the root.
 */
export async function shippedBytes(scripts: readonly string[], part: RegExp): Promise<number> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: scripts.map((script) => `${ROOT}${script}`),
        external: ['luxon'],
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: WEIGHED, test: part }] } },
      },
    },
  });
  const code = [built]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .flatMap((file) => (file.type === 'chunk' && file.name === WEIGHED ? [file.code] : []));
  if (code.length !== 1) throw new Error(`${code.length} files where one is weighed`);
  return code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
