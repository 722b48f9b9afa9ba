import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { roomChecks } from '../../src/site/check-rooms.ts';
import { importsOf } from '../../src/site/imports.ts';
import { ROOT } from '../../src/site/project.ts';

const made: string[] = [];

/** A project of these files alone. */
function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rooms-'));
  made.push(root);
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), source);
  }
  return root;
}

function faults(files: Readonly<Record<string, string>>): readonly string[] {
  return roomChecks(project(files)).flatMap((result) => result.faults);
}

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

describe('who may know whom', () => {
  it('holds in this project', () => {
    expect(roomChecks(ROOT).flatMap((result) => result.faults)).toEqual([]);
  });

  it.each([
    ['src/timescale/a.ts', "import '../eligibility/b.ts';", 'timescale may not know eligibility'],
    [
      'src/timescale/a.ts',
      "import '../calendar-file/b.ts';",
      'timescale may not know calendar-file',
    ],
    [
      'src/calendar-file/a.ts',
      "import '../procedure/b.ts';",
      'calendar-file may not know procedure',
    ],
    ['src/calendar-file/a.ts', "import { DateTime } from 'luxon';", 'package "luxon"'],
    ['src/eligibility/a.ts', "export * from '../process-map/b.ts';", 'may not know process-map'],
    [
      'src/process-map/a.ts',
      "import type { P } from '../procedure/b.ts';",
      'may not know procedure',
    ],
    ['src/procedure/a.ts', "import '../../content/b.ts';", 'procedure may not know content'],
    [
      'src/islands/a.tsx',
      "const c = import('../../content/b.ts');",
      'islands may not know content',
    ],
    ['src/islands/a.tsx', "import X from '../components/b.astro';", 'may not know components'],
    ['content/p/a.ts', "import '../../src/site/b.ts';", 'content may not know site'],
    ['src/components/a.astro', "---\nimport '../pages/b.astro';\n---\n<p />", 'may not know pages'],
    [
      'src/components/a.astro',
      "<p />\n<script>\nimport '../pages/b';\n</script>",
      'not know pages',
    ],
    ['content/p/sections/a.mdx', "# A\n\nimport '../../../src/pages/b.ts'", 'may not know pages'],
    ['src/timescale/a.ts', "import { readFileSync } from 'node:fs';", 'package "node:fs"'],
    ['src/eligibility/a.ts', "import { h } from 'preact';", 'package "preact"'],
    ['src/timescale/a.ts', "type A = import('../procedure/b.ts').A;", 'may not know procedure'],
  ])('%s with %s', (file, source, rule) => {
    const found = faults({ [file]: source });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
    expect(found[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+: `));
  });

  it.each([
    ['src/eligibility/a.ts', "import '../timescale/b.ts';"],
    ['src/calendar-file/a.ts', "import '../timescale/b.ts';"],
    ['src/islands/a.ts', "const file = import('../calendar-file/b.ts');"],
    ['src/timescale/a.ts', "import { DateTime } from 'luxon';"],
    ['content/p/a.ts', "import type { P } from '../../src/procedure/b.ts';"],
    ['src/pages/a.astro', "---\nimport '../layouts/b.astro';\n---\n<p>import '../x'</p>"],
    ['src/timescale/a.ts', "// import '../eligibility/b.ts'\nconst text = \"import '../x.ts'\";"],
  ])('%s may have %s', (file, source) => {
    expect(faults({ [file]: source })).toEqual([]);
  });

  it('finds an island that reaches content by way of another room', () => {
    const found = faults({
      'src/islands/a.tsx': "import { b } from '../search/b.ts';",
      'src/search/b.ts': "import { c } from '../../content/c.ts';",
      'content/c.ts': '',
    });
    expect(found).toEqual([expect.stringContaining('src/search/b.ts → content/c.ts')]);
  });

  it('finds a circle once, with the way round it', () => {
    const found = faults({
      'src/timescale/a.ts': "import './b.ts';",
      'src/timescale/b.ts': "import type { C } from './c.ts';",
      'src/timescale/c.ts': "import './a.ts';",
      'src/timescale/d.ts': "import './a.ts';",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'src/timescale/a.ts → src/timescale/b.ts → src/timescale/c.ts → src/timescale/a.ts',
    );
  });
});

describe('imports', () => {
  it('are told with their line, and apart from those that run later', () => {
    const source =
      "import a from 'a';\n\nexport { b } from './b.js';\nconst c = () => import('./c.js');";
    expect(importsOf('x.js', source)).toEqual([
      { specifier: 'a', line: 1, dynamic: false },
      { specifier: './b.js', line: 3, dynamic: false },
      { specifier: './c.js', line: 4, dynamic: true },
    ]);
  });
});
