import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Stands in for the package `vitest` while mutants are tried: the tests are declared here, what they expect is Vitest's
 * own. Vitest's `expect` looks for its worker; this is all that it asks of one.
 */
Object.assign(globalThis, {
  __vitest_worker__: {
    ctx: {},
    config: { chaiConfig: {}, expect: {}, fakeTimers: {}, snapshotOptions: {} },
    environment: { name: 'node' },
    metaEnv: {},
    durations: {},
    filepath: '',
  },
});

// The hook that puts this file in Vitest's place lets the package itself through under this name.
const { expect, vi } = await import('vitest?own');
export { expect, vi };

/** Lines without what they are all indented by. */
function unindented(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

const same = (received: unknown, wanted: string) => ({
  pass: received === wanted,
  message: () => 'the text differs from the one that is kept',
});

expect.extend({
  toMatchFileSnapshot: (received: unknown, file: string) =>
    same(received, readFileSync(resolve('test/timescale', file), 'utf8')),
  toMatchInlineSnapshot: (received: unknown, kept: string) =>
    same(`"${String(received)}"`, unindented(kept)),
});

export { afterEach, beforeEach, describe, it } from './collected.ts';
