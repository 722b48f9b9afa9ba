import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/site/project.ts';

/** What the project's own rules say of a folder that holds these files. */
function cruise(files: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of ['.dependency-cruiser.js', 'rooms.js', 'package.json']) {
    cpSync(join(ROOT, name), join(folder, name));
  }
  const program = join(ROOT, 'node_modules/.bin/depcruise');
  const { status, stdout, stderr } = spawnSync(program, ['src', 'content'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { code: status, said: `${stdout}${stderr}` };
}

it('a circle of imports is told, one of types alone too, and nothing else', () => {
  const { code, said } = cruise({
    'src/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'src/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
    'src/type-a.ts': "import type { B } from './type-b.ts';\nexport type A = B;\n",
    'src/type-b.ts': "import type { A } from './type-a.ts';\nexport type B = A;\n",
    'src/open.ts':
      "import { a } from './a.ts';\nimport type { A } from './type-a.ts';\nvoid (a as A);\n",
    'content/index.ts': '',
  });
  expect(code).not.toBe(0);
  expect(said).toMatch(/no-circle: src\/[ab]\.ts/);
  expect(said).toMatch(/no-circle: src\/type-[ab]\.ts/);
  expect(said).toContain('2 dependency violations');
});

/** What records may not know, by each kind of import. */
const NOT_FOR_RECORDS = [
  ["import '../../src/site/page.ts';", 'src/site/page.ts'],
  ["import type {} from '../../src/islands/a.ts';", 'src/islands/a.ts'],
  ["export * from '../../src/timescale/count/answer.ts';", 'src/timescale/count/answer.ts'],
  ["void import('../../src/calendar-file/index.ts');", 'src/calendar-file/index.ts'],
  ["export type A = import('../../src/search/a.ts').A;", 'src/search/a.ts'],
  ["import 'luxon';", 'luxon'],
  ["void import('preact');", 'preact'],
  ["void import('node:fs');", 'fs'],
] as const;

const DOORS = [
  'timescale/index.ts',
  'timescale/clock.ts',
  'eligibility/index.ts',
  'process-map/index.ts',
  'procedure/index.ts',
  'procedure/checks/index.ts',
];

it('records know each other and the doors of the engines, and nothing else', () => {
  const files = [...NOT_FOR_RECORDS.map(([, file]) => file), ...DOORS.map((door) => `src/${door}`)];
  const { code, said } = cruise({
    ...Object.fromEntries(files.filter((file) => file.endsWith('.ts')).map((file) => [file, ''])),
    'content/other.ts': '',
    'content/a/index.ts': ['other.ts', ...DOORS.map((door) => `../src/${door}`)]
      .map((file) => `import '../${file}';\n`)
      .join(''),
    'content/a/stray.ts': NOT_FOR_RECORDS.map(([text]) => `${text}\n`).join(''),
  });
  expect(code).not.toBe(0);
  for (const [, file] of NOT_FOR_RECORDS) {
    expect(said).toContain(`content-knows: content/a/stray.ts → ${file}`);
  }
  expect(said).toContain(`${NOT_FOR_RECORDS.length} dependency violations`);
});
