import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ROOT } from '../src/site/project.ts';

const fixtures = `${ROOT}test/fixtures/`;

/** The files of a fixture: `headings.json`, or, for a long document, those of the folder `headings/` in their order. */
function filesOf(file: string): readonly string[] {
  if (existsSync(`${fixtures}${file}`)) return [file];
  const folder = file.replace(/\.json$/, '');
  if (!existsSync(`${fixtures}${folder}`)) return [];
  const names = readdirSync(`${fixtures}${folder}`).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => `${folder}/${name}`);
}

function readOne<T>(schema: z.ZodType<readonly T[]>, file: string, holds: string): readonly T[] {
  const read = schema.safeParse(JSON.parse(readFileSync(`${fixtures}${file}`, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Error(`test/fixtures/${file}: ${faults.join('; ')}. It holds ${holds}.`);
}

/** What a fixture that not every procedure has holds: nothing where there is no file. */
export function readFixtureIfAny<T>(
  schema: z.ZodType<readonly T[]>,
  file: string,
  holds: string,
): readonly T[] {
  return filesOf(file).flatMap((one) => readOne(schema, one, holds));
}

/**
 * What a list of `test/fixtures/` holds. `holds` says what belongs into it, with an example, for the message where there
 * is none: a further procedure is told by its failing tests which files to write.
 */
export function readFixture<T>(
  schema: z.ZodType<readonly T[]>,
  file: string,
  holds: string,
): readonly T[] {
  if (filesOf(file).length === 0) {
    throw new Error(`test/fixtures/${file} is missing. Write there ${holds}.`);
  }
  return readFixtureIfAny(schema, file, holds);
}
