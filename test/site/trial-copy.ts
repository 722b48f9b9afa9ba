import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/site/project.ts';

const COPIED = [
  ...['content', 'public', 'src', 'astro.config.mjs', 'package.json'],
  ...['tsconfig.json', 'tsconfig.content.json'],
];

/** A copy of the project to break things in, or to build with other content; whoever asks for it removes it. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'trial-build-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  // Each package is linked by itself, so that the trial keeps its own caches beside them.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'dir');
  }
  return root;
}

/** The files that name every procedure of the library. */
export const NAMING: readonly string[] = ['content/index.ts', 'content/asked.ts'];

/** Runs one of the project's commands in a copy of it: its exit code, and all that it said. */
export function runIn(
  root: string,
  ...command: readonly string[]
): { code: number | null; said: string } {
  const [program = '', ...options] = command;
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const done = spawnSync(program, options, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NODE_ENV: 'production', VITEST: undefined },
  });
  return { code: done.status, said: `${done.stdout}${done.stderr}` };
}
