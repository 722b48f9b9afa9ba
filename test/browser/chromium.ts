import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Environment } from './programs.ts';
import { isExecutable, namedProgram, programOnPath } from './programs.ts';

/** Nothing is asked of the network, and nothing is kept. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chromium or Chrome: the one that CHROME_PATH names, then the path, then where they usually are. */
export function installedChromium(environment: Environment): string | undefined {
  return (
    namedProgram(environment, 'CHROME_PATH') ??
    programOnPath(environment, NAMES) ??
    [...KNOWN_PATHS, chromium.executablePath()].find(isExecutable)
  );
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installDebianPackage(): void {
  console.log('No Chromium found: installing the Debian package.');
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', 'chromium'], options);
}

/** The one command that mends a machine without a browser. */
function installCommand(): string {
  return existsSync('/etc/debian_version')
    ? 'sudo apt-get install -y chromium'
    : 'npx playwright install --with-deps chromium';
}

/**
 * The Chromium for the browser tests. As root on Debian its package is installed where there is none; elsewhere the
 * error is the one command to run.
 */
export function findChromium(): string {
  const found = installedChromium(process.env);
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    installDebianPackage();
    const installed = installedChromium(process.env);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium or Chrome found. Run this, then try again:\n\n  ${installCommand()}\n`,
  );
}
