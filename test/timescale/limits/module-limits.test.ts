import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/site/project.ts';
import { docFault, exportsOf } from './doc-strings.ts';
import { impurities } from './purity.ts';
import { shippedBytes } from './shipped.ts';

const FOLDER = 'src/timescale/';
/** A file that is read in one sitting. */
const MOST_LINES = 250;
/** Bytes, minified and compressed, without Luxon. */
const MOST_BYTES = 12_000;
/** The same with all that is said of a result, in the answer and in the files, which had folders of their own before. */
const MOST_BYTES_TOLD = 13_000;

const files = readdirSync(`${ROOT}${FOLDER}`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = files.map(
  (file) => [file, readFileSync(`${ROOT}${FOLDER}${file}`, 'utf8')] as const,
);

describe('every file of the engine', () => {
  it('is there to be read', () => {
    expect(files).toEqual(expect.arrayContaining(['count/answer.ts', 'calendar/london.ts']));
  });

  it.each(sources)(
    '%s knows nothing but its own folder and Luxon, no clock and no browser',
    (file, source) => {
      expect(impurities(file, source)).toEqual([]);
    },
  );

  it.each(sources)('%s says of every name that it exports what it answers', (file, source) => {
    const faults = exportsOf(file, source).flatMap((exported) => {
      const fault = docFault(exported);
      return fault === undefined ? [] : [`${FOLDER}${file}:${exported.line}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('is read in one sitting', () => {
    const long = sources.filter(([, source]) => source.split('\n').length > MOST_LINES);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

describe('the engine is light', () => {
  it('all of it that works dates out: the words for them are weighed with what prints them', async () => {
    const engine = files.filter((file) => !file.startsWith('words/') && file !== 'index.ts');
    const bytes = await shippedBytes(
      engine.map((file) => `${FOLDER}${file}`),
      /src[\\/]timescale[\\/](?!words)/,
    );
    expect(bytes).toBeGreaterThan(MOST_BYTES / 2);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(['open-whole-day.ts', 'open-with-hours.ts'])(
    'what a calculator loads of it, words and clock included: %s',
    async (script) => {
      const bytes = await shippedBytes(
        [`src/islands/calculator/${script}`],
        /src[\\/]timescale[\\/]/,
      );
      expect(bytes).toBeGreaterThan(MOST_BYTES_TOLD / 2);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES_TOLD);
    },
  );
});

describe('the checks can fail', () => {
  it.each([
    ["import { readFileSync } from 'node:fs';", 'a.ts:1: imports node:fs'],
    ["import '../eligibility/a.ts';", 'a.ts:1: imports ../eligibility/a.ts'],
    ["const late = import('elkjs');", 'a.ts:1: imports elkjs'],
    ['const today = new Date();', 'a.ts:1: reads the clock: new Date()'],
    ['const today = Date.now();', 'a.ts:1: reads the clock: Date.now()'],
    ["const at = DateTime.now().setZone('Europe/London');", 'reads the clock: DateTime.now()'],
    ['const at = DateTime.local();', 'reads the clock: DateTime.local()'],
    ['const text = formatter.format();', 'reads the clock: formatter.format()'],
    ['const at = performance.mark;', 'reaches outside: performance'],
    ['\nconst width = window.innerWidth;', 'a.ts:2: reaches outside: window'],
    ["document.querySelector('a');", 'reaches outside: document'],
    ["const kept = localStorage['x'];", 'reaches outside: localStorage'],
    ["void fetch('/x');", 'reaches outside: fetch'],
  ])('%s', (source, fault) => {
    expect(impurities('a.ts', source).join('\n')).toContain(fault);
  });

  it.each([
    "import { DateTime } from 'luxon';",
    'const day = new Date(Date.UTC(2026, 11, 16));',
    "const at = DateTime.local(2026, 12, 16, { zone: 'Europe/London' });",
    "const outcome = { kind: 'window', window: x.window };",
    '// window.document',
  ])('and lets pass: %s', (source) => {
    expect(impurities('a.ts', source)).toEqual([]);
  });

  it('an import from a folder below may go up to the folder, and no further', () => {
    expect(impurities('clock/a.ts', "import '../b.ts';")).toEqual([]);
    expect(impurities('clock/a.ts', "import '../../b.ts';")).toHaveLength(1);
  });

  it.each([
    ['export const A = 1;', 'A has no docstring'],
    ['/* A comment. */\nexport type A = 1;', 'A has no docstring'],
    ['/** Adds. */\nexport function add(): void {}', 'add: "Adds." says little'],
    ['/** Adds. */\nexport const add = (): void => {};', 'add: "Adds." says little'],
    [
      '/** The day after another, by the calendar. */\nexport function next() { throw new RangeError(); }',
      'next throws, and does not say so',
    ],
  ])('%j', (source, fault) => {
    expect(exportsOf('a.ts', source).map(docFault)).toEqual([fault]);
  });

  it('and lets pass what is told', () => {
    const source =
      'const hidden = 1;\n/** One. */\nexport const A = 1;\n/** Throws a RangeError for no day at all. */\nexport function b() { throw new RangeError(); }';
    expect(exportsOf('a.ts', source).map(docFault)).toEqual([undefined, undefined]);
  });
});
