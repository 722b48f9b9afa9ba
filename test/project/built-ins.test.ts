import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/site/project.ts';

/** What the oldest browsers lack, each by the method or the global that a line asks for. */
const TOO_NEW = [
  'list.toSorted();',
  'list.toReversed();',
  'list.with(0, 1);',
  'Object.groupBy(list, String);',
  'Map.groupBy(list, String);',
  'set.union(set);',
  'list.values().map(String);',
  'Array.fromAsync(list);',
  'new Intl.DurationFormat();',
  'Promise.withResolvers();',
  "'a'.isWellFormed();",
  'buffer.transfer();',
  'new DataView(buffer).getFloat16(0);',
  "new Intl.Locale('en').getWeekInfo();",
  'structuredClone(list);',
  'document.title;',
];

const GIVEN =
  'declare const list: number[]; declare const set: Set<number>; declare const buffer: ArrayBuffer;';

/** What the types of the engines say of a text beside the rooms themselves: the lines at fault. */
function faultyLines(text: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'built-ins-'));
  const own = join(ROOT, 'tsconfig.engines.json');
  const rooms = /"include": (\[[^\]]*\])/.exec(readFileSync(own, 'utf8'))?.[1] ?? '[]';
  writeFileSync(join(folder, 'planted.ts'), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    `{ "extends": "${own}", "include": ["planted.ts", ${rooms.slice(1, -1).replaceAll('"src/', `"${ROOT}/src/`)}] }`,
  );
  const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const lines = stdout.split('\n').filter((line) => line.includes('error TS'));
  expect(lines.filter((line) => !line.includes('planted.ts('))).toEqual([]);
  return [...new Set(lines.map((line) => Number(/\((\d+),/.exec(line)?.[1])))];
}

it('an engine may use what ES2022 has, and nothing newer', () => {
  expect(faultyLines([...TOO_NEW, GIVEN].join('\n'))).toEqual(TOO_NEW.map((_, index) => index + 1));
  expect(
    faultyLines(`${GIVEN}\nlist.at(-1);\nObject.hasOwn(set, 'a');\n'a'.replaceAll('a', '');`),
  ).toEqual([]);
});
