import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ROOT } from '../src/site/project.ts';

/**
 * What a file of `test/fixtures/` holds. `holds` says what belongs into it, with an example, for the message where there
 * is none: a further procedure is told by its failing tests which files to write.
 */
export function readFixture<T>(schema: z.ZodType<T>, file: string, holds: string): T {
  const path = `${ROOT}test/fixtures/${file}`;
  if (!existsSync(path)) {
    throw new Error(`test/fixtures/${file} is missing. Write there ${holds}.`);
  }
  const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Error(`test/fixtures/${file}: ${faults.join('; ')}. It holds ${holds}.`);
}
