import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/site/project.ts';

/** What the project's own rules say of a folder whose `src/` holds these files. */
function cruise(files: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  mkdirSync(join(folder, 'src'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'src', name), text);
  const program = join(ROOT, 'node_modules/.bin/depcruise');
  const rules = join(ROOT, '.dependency-cruiser.js');
  const { status, stdout, stderr } = spawnSync(program, ['src', '--config', rules], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { code: status, said: `${stdout}${stderr}` };
}

it('a circle of imports is told, one of types alone too, and nothing else', () => {
  const { code, said } = cruise({
    'a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
    'type-a.ts': "import type { B } from './type-b.ts';\nexport type A = B;\n",
    'type-b.ts': "import type { A } from './type-a.ts';\nexport type B = A;\n",
    'open.ts':
      "import { a } from './a.ts';\nimport type { A } from './type-a.ts';\nvoid (a as A);\n",
  });
  expect(code).not.toBe(0);
  expect(said).toMatch(/no-circle: src\/[ab]\.ts/);
  expect(said).toMatch(/no-circle: src\/type-[ab]\.ts/);
  expect(said).toContain('2 dependency violations');
});
