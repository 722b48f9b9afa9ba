import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../src/site/project.ts';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')));

/** Without an entry for every platform's package `npm ci` refuses the lock file, on whatever platform it runs. */
it('the lock file names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${parent}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
