import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../src/site/project.ts';

const RULES = z.record(
  z.string(),
  z.union([z.string(), z.tuple([z.string()]).rest(z.unknown())]).transform((rule) => [rule].flat()),
);

/** What oxlint runs by, as it understands `.oxlintrc.json`. */
const CONFIG = z.object({
  rules: RULES,
  overrides: z.array(
    z.object({
      files: z.array(z.string()),
      excludeFiles: z.array(z.string()).nullish(),
      rules: RULES,
    }),
  ),
  options: z.object({ typeAware: z.literal(true), denyWarnings: z.literal(true) }),
});

const ESLINT = '@typescript-eslint/';

/** Oxlint has no such rule. It tells of an `any` given to a class's type, and this project has hardly a class. */
const NOT_THERE = ['no-unsafe-class-instance-assignment'];

/** `.oxlintrc.json` says beside each why it is off. */
const OFF = ['dot-notation', 'no-redundant-type-constituents', 'non-nullable-type-assertion-style'];

const nameOf = (rule: string): string => rule.replace(/^.*\//, '');

/** The rules that are on in some of typescript-eslint's lists. */
function on(lists: readonly { readonly rules?: object | undefined }[]): readonly string[] {
  const levels = lists.flatMap(({ rules }) => Object.entries(rules ?? {}));
  const names = levels.filter(([, level]) => level !== 'off').map(([name]) => name);
  return [...new Set(names)];
}

const UNTYPED = on([...tseslint.configs.strict, ...tseslint.configs.stylistic]);
const TYPED = on([
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
]).filter((name) => name.startsWith(ESLINT) && !UNTYPED.includes(name));

describe('the rules of typescript-eslint’s lists, strict and stylistic', () => {
  const printed = execFileSync('oxlint', ['--print-config'], { cwd: ROOT, encoding: 'utf8' });
  const { rules, overrides } = CONFIG.parse(JSON.parse(printed));
  const asked = (of: z.infer<typeof RULES>): readonly string[] =>
    Object.entries(of)
      .filter(([, [level]]) => level === 'deny')
      .map(([name]) => nameOf(name));

  it('that ask for no types are all asked, of every file', () => {
    expect(UNTYPED.length).toBeGreaterThan(40);
    expect(UNTYPED.map(nameOf).filter((name) => !asked(rules).includes(name))).toEqual([]);
  });

  it('that ask for types are asked of all but the records', () => {
    const typed = overrides.filter(({ files }) => files.includes('**/*.{ts,tsx}'));
    expect(typed.map(({ excludeFiles }) => excludeFiles)).toEqual([['content/*/**']]);
    expect(TYPED.length).toBeGreaterThan(40);
    const names = typed.flatMap((one) => asked(one.rules));
    const left = TYPED.map(nameOf).filter((name) => !names.includes(name));
    expect(left.sort()).toEqual([...OFF, ...NOT_THERE].sort());
  });

  it('are put off nowhere else', () => {
    const off = overrides
      .filter(({ files }) => !files.includes('**/*.{ts,tsx}'))
      .flatMap((one) =>
        Object.keys(one.rules).filter((name) => !asked(one.rules).includes(nameOf(name))),
      );
    expect(off).toEqual(['no-console']);
  });
});

/** What oxlint says of a project that holds these files, each line with its file and rule. */
function lint(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const rooms = new Set(Object.keys(files).map((name) => name.replace(/\/.*/, '')));
  const { stdout, stderr } = spawnSync('oxlint', ['--format', 'unix', ...rooms], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return `${stdout}${stderr}`;
}

/** A fault, the rule that tells it, and the files of this project in which it may not be. */
const PLANTED: readonly (readonly [rule: string, text: string, files: readonly string[]])[] = [
  ...(
    [
      ['no-explicit-any', 'export const a: any = 1;'],
      ['no-non-null-assertion', 'export const a = (x?: string): string => x!;'],
      ['consistent-type-imports', "import { A } from './a.ts';\nexport type B = A;"],
      // The rooms are asked of imports, and this would be none.
      ['consistent-type-imports', "export type A = import('./a.ts').A;"],
      ['no-unused-vars', 'const _a = 1;'],
      ['ban-ts-comment', '// @ts-expect-error\nexport const a = 1;'],
      ['ban-ts-comment', '// @ts-expect-error short\nexport const a = 1;'],
      ['eqeqeq', 'export const a = (x: string): boolean => x == "a";'],
      ['curly', 'export const a = (x: boolean): void => {\n  if (x)\n    a(x);\n};'],
      ['no-warning-comments', '// fixme\nexport const a = 1;'],
    ] as const
  ).map(
    ([rule, text]) =>
      [
        rule,
        text,
        ['content/a/b.ts', 'src/pages/a.ts', 'src/islands/a.tsx', 'test/a/b.test.ts'],
      ] as const,
  ),
  ['no-console', 'console.log(1);', ['content/a/b.ts', 'src/islands/a.tsx', 'test/a/b.test.ts']],
  [
    'no-floating-promises',
    'Promise.resolve(1);',
    ['content/b.ts', 'src/pages/a.ts', 'test/a/b.test.ts'],
  ],
  ['max-lines', '\n'.repeat(201), ['src/pages/a.ts', 'src/islands/a.tsx']],
  ['max-lines-per-function', `export function a() {${'\n'.repeat(60)}}`, ['src/pages/a.ts']],
  ['no-blank-blocks', '/** */\nexport const a = 1;', ['src/pages/a.ts']],
  ...[
    'localStorage.clear();',
    'sessionStorage.clear();',
    'void indexedDB;',
    "void fetch('/');",
  ].map((text) => ['no-restricted-globals', text, ['src/islands/a/a.ts']] as const),
  ...["document.cookie = '';", "navigator.sendBeacon('/');"].map(
    (text) => ['no-restricted-properties', text, ['src/islands/a/a.ts']] as const,
  ),
];

it('a fault is told wherever it may not be', () => {
  const placed = PLANTED.flatMap(([rule, text, files], index) =>
    files.map((file) => ({
      rule,
      text,
      file: file.replace(/[^/]*$/, `fault-${String(index)}-$&`),
    })),
  );
  const said = lint(Object.fromEntries(placed.map(({ file, text }) => [file, text]))).split('\n');
  const told = ({ rule, file }: { rule: string; file: string }): boolean =>
    said.some((line) => line.startsWith(`${file}:`) && line.includes(`(${rule})`));
  expect(placed.filter((one) => !told(one))).toEqual([]);
});

it('a file of 200 lines, a function of 60 and what a program prints are no fault', () => {
  const whole = {
    'src/pages/a.ts': '\n'.repeat(200),
    'src/pages/b.ts': `/** Sixty. */\nexport function a(): number {${'\n'.repeat(58)}  return 1;\n}\n`,
    'src/site/a.ts': 'console.log(1);\n',
    'test/a.ts': 'console.log(1);\n',
  };
  expect(lint(whole)).not.toContain('.ts:');
});
