import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { ROOT } from '../../src/site/project.ts';

/** The files that test: what is known of one procedure stands in the fixtures of its own folder. */
const files = readdirSync(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith(join(ROOT, 'test', 'fixtures')));

const camelCase = (id: string): string =>
  id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

it('no test names a procedure: what holds for one holds for all', () => {
  const names = library.flatMap(({ id, name, council }) => [id, camelCase(id), name, council.name]);
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8').toLowerCase();
    return names
      .filter((name) => source.includes(name.toLowerCase()))
      .map((name) => `${file.slice(ROOT.length)} names ${name}`);
  });
  expect(found).toEqual([]);
});
