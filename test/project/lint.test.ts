import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/site/project.ts';

/** None of the rules that are tried here asks for types, and TypeScript reads the whole project for them. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked });

/** What the project's own lint says of a text that stands in place of a file: each message with its rule. */
async function lint(file: string, text: string): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath: file });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId ?? 'none'}: ${message}`),
  );
}

const TIMESCALE = 'src/timescale/count/answer.ts';
const ELIGIBILITY = 'src/eligibility/assess.ts';
const ISLAND = 'src/islands/search/Search.tsx';
const COMPONENT = 'src/components/page/Fold.astro';

describe('who may know whom', () => {
  it.each([
    [TIMESCALE, "import '../../eligibility/index.ts';", 'timescale knows nobody'],
    [TIMESCALE, "import '../../calendar-file/index.ts';", 'timescale knows nobody'],
    [ELIGIBILITY, "export * from '../process-map/index.ts';", 'eligibility knows timescale'],
    [ELIGIBILITY, "import '../timescale/calendar/london-time.ts';", 'entered by one of them'],
    ['src/calendar-file/uid.ts', "import '../procedure/index.ts';", 'knows timescale'],
    ['src/process-map/walk.ts', "import type {} from '../procedure/index.ts';", 'knows timescale'],
    ['src/procedure/role.ts', "import '../../content/index.ts';", 'procedure knows'],
    [ISLAND, "void import('../../../content/index.ts');", 'islands knows'],
    [ISLAND, "import '../../components/page/Fold.astro';", 'islands knows'],
    ['src/search/query.ts', "import '../../content/index.ts';", 'search knows'],
    [COMPONENT, "---\nimport '../../pages/404.astro';\n---\n<p />", 'components knows'],
    [COMPONENT, "<p />\n<script>\nimport '../../pages/404.astro';\n</script>", 'no page'],
    [TIMESCALE, "import 'node:fs';", 'timescale holds plain TypeScript'],
    ['src/calendar-file/uid.ts', "import 'luxon';", 'calendar-file holds plain TypeScript'],
    [ELIGIBILITY, "void import('preact');", 'eligibility holds plain TypeScript'],
    [ISLAND, "import 'luxon';", 'no package but preact'],
    [ISLAND, "void import('pagefind');", 'no package but preact'],
  ])('%s may not have %s', async (file, text, rule) => {
    expect((await lint(file, text)).join('\n')).toContain(rule);
  });

  it.each([
    [ELIGIBILITY, "import '../timescale/index.ts';"],
    [TIMESCALE, "import '../calendar/london-time.ts';"],
    [TIMESCALE, "import 'luxon';"],
    ['src/process-map/layout/index.ts', "void import('elkjs/lib/elk.bundled.js');"],
    [ISLAND, "void import('../../calendar-file/index.ts');"],
    [ISLAND, "import 'preact/hooks';"],
    [COMPONENT, "---\nimport '../../procedure/index.ts';\n---\n<p />"],
  ])('%s may have %s', async (file, text) => {
    expect(await lint(file, text)).toEqual([]);
  });
});

describe('an engine', () => {
  it.each([
    'new Date();',
    'Date.now();',
    "DateTime.now().setZone('Europe/London');",
    'DateTime.local();',
    'formatter.format();',
    'performance.mark;',
    'window.innerWidth;',
    "document.querySelector('a');",
    "localStorage['x'];",
    "fetch('/x');",
  ])('has no clock, no DOM and no I/O: %s', async (text) => {
    const said = (await lint(TIMESCALE, text)).join('\n');
    expect(said).toMatch(/no-restricted-(?:globals|syntax): .*The engines have no clock/);
  });

  it.each([
    'void new Date(Date.UTC(2026, 11, 16));',
    "import { DateTime } from 'luxon';\nvoid DateTime.local(2026, 12, 16, { zone: 'Europe/London' });",
  ])('may work out a time that it is given: %s', async (text) => {
    const said = await lint('src/timescale/calendar/london-time.ts', text);
    expect(said.filter((one) => one.includes('no-restricted'))).toEqual([]);
  });
});

it.each(['export const A = 1;', 'export type A = 1;', 'export function a(): void {\n  return;\n}'])(
  'a name that is exported has a docstring: %s',
  async (text) => {
    for (const file of [TIMESCALE, ISLAND, 'src/procedure/role.ts']) {
      expect((await lint(file, text)).join('\n')).toContain('Missing JSDoc comment');
    }
  },
);
