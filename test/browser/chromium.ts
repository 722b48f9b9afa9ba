import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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

/**
 * Scripts run as they come: a page is gone before code that a compiler has made better, beside it, is of use. What axe looks
 * for takes a quarter less time so, and the browser tests a tenth. A bench, and an older Chromium, go without.
 */
export const UNCOMPILED = '--js-flags=--no-opt --no-maglev --single-threaded';

/** A Chromium without a window: the same pages in two thirds of the time, since no window is made for each profile. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

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

/** An installed Chromium or Chrome: the one that CHROME_PATH names, then one without a window, then any. */
export function installedChromium(environment: Environment): string | undefined {
  return (
    namedProgram(environment, 'CHROME_PATH') ??
    programOnPath(environment, SHELLS) ??
    installedWithWindow(environment)
  );
}

function installedWithWindow(environment: Environment): string | undefined {
  return (
    programOnPath(environment, NAMES) ??
    [...KNOWN_PATHS, chromium.executablePath()].find(isExecutable)
  );
}

const isShell = (program: string): boolean => SHELLS.includes(basename(program));

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a Debian package where it can be had. Without a network it gives up soon. */
function installDebianPackage(name: string): void {
  console.log(`Installing the Debian package ${name} for the browser tests.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  };
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  try {
    execFileSync('apt-get', [...patience, 'update'], options);
    execFileSync('apt-get', [...patience, 'install', '-y', name], options);
  } catch {
    console.log(`The Debian package ${name} could not be installed.`);
  }
}

/** The one command that mends a machine without a browser. */
function noChromium(): Error {
  const command = existsSync('/etc/debian_version')
    ? 'sudo apt-get install -y chromium chromium-headless-shell'
    : 'npx playwright install --with-deps chromium';
  return new Error(`No Chromium or Chrome found. Run this, then try again:\n\n  ${command}\n`);
}

/**
 * The Chromium for the browser tests. As root on Debian one with a window and one without are installed where they are not;
 * elsewhere, where there is none, the error is the one command to run. The processes that this one starts are told which it is.
 */
export function findChromium(): string {
  if (isDebianRoot() && process.env['CHROME_PATH'] === undefined) {
    if (installedWithWindow(process.env) === undefined) installDebianPackage('chromium');
    if (programOnPath(process.env, SHELLS) === undefined) {
      installDebianPackage('chromium-headless-shell');
    }
  }
  const found = installedChromium(process.env);
  if (found === undefined) throw noChromium();
  process.env['CHROME_PATH'] = found;
  return found;
}

/** A Chromium that keeps pages in its memory for going back, as one without a window does not. */
export function findWindowedChromium(): string {
  const chosen = findChromium();
  const found = isShell(chosen) ? installedWithWindow(process.env) : chosen;
  if (found === undefined) throw noChromium();
  return found;
}
