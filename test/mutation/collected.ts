import { format } from 'node:util';

type Body = () => unknown;
type Rows = readonly unknown[];

/** A test as a file declared it, with what runs before and after it. */
export interface CollectedTest {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly run: () => Promise<void>;
}

interface Suite {
  readonly names: readonly string[];
  readonly before: readonly Body[];
  readonly after: readonly Body[];
}

const tests: CollectedTest[] = [];
let fileName = '';
let suite: Suite = { names: [], before: [], after: [] };

/** The tests that a file declares while it is imported, and those collected before it. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<void> {
  fileName = file;
  suite = { names: [], before: [], after: [] };
  await load();
}

/** Every test collected so far, in the order of the files. */
export function collectedTests(): readonly CollectedTest[] {
  return tests;
}

/** The last argument is the body; options, such as a time limit, may stand before it. */
function bodyOf(rest: Rows): (...row: unknown[]) => unknown {
  const body = rest.findLast((argument) => typeof argument === 'function');
  if (typeof body !== 'function') throw new Error(`${fileName}: a test without a body`);
  return (...row) => Reflect.apply(body, undefined, row) as unknown;
}

/** `$name` from the row's own fields, `%s` and its like from the row's values. */
function rowName(name: string, row: unknown): string {
  const fields = typeof row === 'object' && row !== null && !Array.isArray(row) ? row : {};
  const filled = name.replaceAll(/\$(\w+)/g, (token, key: string) =>
    key in fields ? String(Reflect.get(fields, key)) : token,
  );
  return Array.isArray(row) ? format(filled, ...(row as Rows)) : format(filled, row);
}

function declare(name: string, ...rest: Rows): void {
  const body = bodyOf(rest);
  const { names, before, after } = suite;
  const whole = [...names, name].join(' > ');
  tests.push({
    id: `${fileName}#${tests.length}#${whole}`,
    name: whole,
    fileName,
    run: async () => {
      for (const step of before) await step();
      try {
        await body();
      } finally {
        for (const step of after) await step();
      }
    },
  });
}

function group(name: string, ...rest: Rows): void {
  const outer = suite;
  suite = { ...outer, names: [...outer.names, name] };
  bodyOf(rest)();
  suite = outer;
}

const each =
  (declareOne: (name: string, body: Body) => void) =>
  (rows: Rows) =>
  (name: string, ...rest: Rows): void => {
    const body = bodyOf(rest);
    for (const row of rows) {
      const values: Rows = Array.isArray(row) ? row : [row];
      declareOne(rowName(name, row), () => body(...values));
    }
  };

export const it = Object.assign(declare, { each: each(declare) });
export const describe = Object.assign(group, { each: each(group) });

export function beforeEach(step: Body): void {
  suite = { ...suite, before: [...suite.before, step] };
}

export function afterEach(step: Body): void {
  suite = { ...suite, after: [...suite.after, step] };
}
