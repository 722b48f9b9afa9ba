import { defineConfig } from 'vitest/config';

/** Dates must come out the same wherever the device stands: the tests of what counts and shows them run there too. */
const ELSEWHERE = ['UTC', 'Pacific/Auckland', 'America/New_York'];
const DATED = [
  'test/{timescale,calendar-file,islands}/**/*.test.{ts,tsx}',
  'test/process-map/walk.test.ts',
  'test/project/time-zone.test.ts',
];

const unit = (zone: string, include: string[]) => ({
  test: {
    name: `unit ${zone}`,
    include,
    // What is weighed or read as text is the same everywhere.
    exclude: zone === 'Europe/London' ? [] : ['test/timescale/limits/**'],
    // Generous, because a machine that is busy with other work is slow and not wrong.
    testTimeout: 20_000,
    env: { TZ: zone },
    // The files of a project share their worker: none of them changes what another imports.
    isolate: false,
    // A thread cannot change its process's time zone; a fork can.
    pool: 'forks' as const,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Every test once; what counts or shows dates also where the device stands elsewhere.
      unit('Europe/London', ['test/**/*.test.{ts,tsx}']),
      ...ELSEWHERE.map((zone) => unit(zone, DATED)),
      {
        test: {
          name: 'ratios',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          // As Node itself runs it: a name that is imported is otherwise asked for anew in every turn of a loop.
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          name: 'Firefox',
          include: ['test/firefox/**/*.drive.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'trial build',
          include: ['test/site/**/*.spec.ts'],
          // Other hosts' programs are tried with everything only: a machine may have none of them.
          exclude: process.env['TEST_EVERYTHING'] === 'true' ? [] : ['test/site/hosts.spec.ts'],
          // A build takes half a minute on two quiet cores, and five times that on busy ones.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
