import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedFirefox } from './firefox/firefox.ts';
import { EVERYTHING, SAMPLING } from './sample.ts';
import { isStarted, ROOT } from '../src/site/project.ts';
import { withoutOldChromium } from './browser/old-chromium.ts';
import { playwrightCounts, sumCounts, vitestCounts } from './counts.ts';
import type { Counts } from './counts.ts';

/** A step of the test command: one of the package's scripts. */
interface Step {
  readonly script: string;
  readonly what: string;
  /** `vitest`, `playwright`: its tests are counted; `checks`: its checks; `one`: it passes or fails as a whole. */
  readonly counts: 'vitest' | 'playwright' | 'checks' | 'one';
  /** Why the step cannot be taken on this machine; undefined where it can. */
  readonly cannot?: () => Promise<string | undefined>;
}

/** Steps that run one after the other. */
type Lane = readonly Step[];

/** The tools in the other browsers of the floor, where those can be had. */
const OTHER_BROWSERS: Lane = [
  {
    script: 'test:chromium-109',
    what: 'Tools in Chromium 109',
    counts: 'playwright',
    cannot: withoutOldChromium,
  },
  {
    script: 'test:firefox',
    what: 'Tools in Firefox',
    counts: 'vitest',
    cannot: () =>
      Promise.resolve(
        installedFirefox(process.env) === undefined
          ? 'no Firefox is installed (on Debian: apt-get install firefox-esr)'
          : undefined,
      ),
  },
];

/**
 * The lanes of a group run side by side, and groups one after the other: this machine may have no more than two cores, and
 * what waits leaves its time to another lane. What is tried in a browser needs the built site, and nothing else does; the
 * lint comes to the types that a build writes when the trial builds, each of which takes as long, are done.
 */
const GROUPS: readonly (readonly Lane[])[] = [
  [
    [
      { script: 'build', what: 'Build with its checks', counts: 'checks' },
      { script: 'test:browser', what: `Browser tests of ${SAMPLING}`, counts: 'playwright' },
    ],
    [{ script: 'test:unit', what: 'Unit tests in four time zones', counts: 'vitest' }],
    [
      { script: 'test:trial-build', what: 'Trial builds', counts: 'vitest' },
      { script: 'lint:files', what: 'Lint', counts: 'one' },
      { script: 'typecheck:files', what: 'Types', counts: 'one' },
      { script: 'format:check', what: 'Format', counts: 'one' },
    ],
  ],
  ...(EVERYTHING ? [[OTHER_BROWSERS]] : []),
];

const COUNTED = {
  vitest: vitestCounts,
  playwright: playwrightCounts,
  checks: sumCounts,
} as const;

/**
 * A core for each lane, because there may be two in all. Vitest loads what its tests import once so, and not once for each
 * of two workers. Programs in Go, TypeScript 7 among them, gather memory less often as well: they take a quarter less time
 * so, and a twentieth more memory.
 */
const A_CORE_EACH = { VITEST_MAX_WORKERS: '1', GOMAXPROCS: '1', GOGC: '400' };

function run(step: Step, output: string): Promise<{ code: number; printed: string }> {
  const reporters: Readonly<Record<Step['counts'], readonly string[]>> = {
    vitest: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`],
    playwright: ['--', '--reporter=line,json'],
    checks: [],
    one: [],
  };
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step.script, ...reporters[step.counts]], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...A_CORE_EACH,
        ...process.env,
        CHECK_COUNTS: output,
        PLAYWRIGHT_JSON_OUTPUT_FILE: output,
      },
    });
    let printed = '';
    const hear = (data: Buffer): void => {
      printed += data.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, printed });
    });
  });
}

/** What a step came to. One that broke before it could count has failed once, as has one that counted nothing. */
function countsOf(step: Step, code: number, output: string): Counts {
  if (step.counts === 'one') {
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const text = readFileSync(output, 'utf8');
  const found = COUNTED[step.counts](text);
  if (found === null) return { passed: 0, failed: 1 };
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

async function runStep(step: Step, folder: string): Promise<Counts> {
  const why = await step.cannot?.();
  if (why !== undefined) {
    console.log(`${step.what}: skipped, for ${why}`);
    return { passed: 0, failed: 0 };
  }
  const output = join(folder, `${step.script.replace(':', '-')}.txt`);
  writeFileSync(output, '');
  const begun = Date.now();
  const { code, printed } = await run(step, output);
  const counts = countsOf(step, code, output);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const head = `${step.what}: ${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(seconds)} s`;
  console.log(counts.failed > 0 ? `\n${printed.trimEnd()}\n${head}` : head);
  return counts;
}

async function runLane(lane: Lane, folder: string): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const step of lane) counts.push(await runStep(step, folder));
  return counts;
}

/** Runs every step, whatever fails before it, and ends with one line that sums tests and checks. */
async function runAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'family-support-procedures-'));
  let passed = 0;
  let failed = 0;
  for (const group of GROUPS) {
    const lanes = await Promise.all(group.map((lane) => runLane(lane, folder)));
    for (const counts of lanes.flat()) {
      passed += counts.passed;
      failed += counts.failed;
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

if (isStarted(import.meta.url)) await runAll();
