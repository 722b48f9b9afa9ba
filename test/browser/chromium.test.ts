import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedChromium } from './chromium.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, 'chromium-browser'), '#!/bin/sh\n');
  chmodSync(join(folder, 'chromium-browser'), 0o755);
  writeFileSync(join(folder, 'chromium'), 'not a program');
  mkdirSync(join(folder, 'further'));
  writeFileSync(join(folder, 'further', 'chromium-headless-shell'), '#!/bin/sh\n');
  chmodSync(join(folder, 'further', 'chromium-headless-shell'), 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('takes the browser that CHROME_PATH names, before any other', () => {
  const named = join(folder, 'chromium-browser');
  expect(installedChromium({ CHROME_PATH: named, PATH: '/usr/bin' })).toBe(named);
});

it('refuses a CHROME_PATH that cannot be started', () => {
  const CHROME_PATH = join(folder, 'chromium');
  expect(() => installedChromium({ CHROME_PATH })).toThrow('not a program that can be started');
});

it('looks along the path for what can be started', () => {
  expect(installedChromium({ PATH: folder })).toBe(join(folder, 'chromium-browser'));
});

it('prefers a browser without a window, wherever on the path it stands', () => {
  const shell = join(folder, 'further', 'chromium-headless-shell');
  expect(installedChromium({ PATH: `${folder}:${join(folder, 'further')}` })).toBe(shell);
});
