import { defineConfig } from 'vitest/config';

/** Dates must come out the same wherever the device stands. */
const TIME_ZONES = ['Europe/London', 'UTC', 'Pacific/Auckland', 'America/New_York'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      ...TIME_ZONES.map((zone) => ({
        test: {
          name: `unit ${zone}`,
          include: ['test/**/*.test.{ts,tsx}'],
          // Generous, because a machine that is busy with other work is slow and not wrong.
          testTimeout: 20_000,
          env: { TZ: zone },
          // The files of a project share their worker: none of them changes what another imports.
          isolate: false,
          // A thread cannot change its process's time zone; a fork can.
          pool: 'forks' as const,
        },
      })),
      {
        test: {
          name: 'trial build',
          include: ['test/site/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
