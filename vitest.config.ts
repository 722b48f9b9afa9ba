import { defineConfig } from 'vitest/config';

const LONDON = 'Europe/London';

/** Dates must come out the same wherever the device stands: the tests of what counts and shows them run there too. */
const ELSEWHERE = ['UTC', 'Pacific/Auckland', 'America/New_York'];
const DATED = ['timescale', 'calendar-file', 'islands'];

/** Of those what shows no date: how a tool wakes, what it loads, where its views lead. */
const DATELESS = 'test/islands/{drawn-anew,map-presenter,plan-loading,press-path,search-*,touch}.*';

/** Tests that need a document; the others run without one. */
const IN_A_DOCUMENT = 'dom.test.{ts,tsx}';

function included(zone: string, ending: string): string[] {
  if (zone === LONDON) return [`test/**/*.${ending}`];
  return [
    `test/{${DATED.join(',')}}/**/*.${ending}`,
    `test/process-map/walk.${ending}`,
    `test/project/time-zone.${ending}`,
  ];
}

/** The tests of a time zone, with a document or without: what the two need differs, and what is loaded once serves all. */
const unit = (zone: string, hasDocument: boolean) => ({
  test: {
    name: hasDocument ? `unit ${zone}, in a document` : `unit ${zone}`,
    environment: hasDocument ? 'jsdom' : 'node',
    include: included(zone, hasDocument ? IN_A_DOCUMENT : 'test.{ts,tsx}'),
    exclude: [
      ...(hasDocument ? [] : [`**/*.${IN_A_DOCUMENT}`]),
      // What is weighed or read as text is the same everywhere.
      ...(zone === LONDON ? [] : ['test/timescale/limits/**', DATELESS]),
    ],
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
      ...[LONDON, ...ELSEWHERE].flatMap((zone) => [unit(zone, false), unit(zone, true)]),
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
