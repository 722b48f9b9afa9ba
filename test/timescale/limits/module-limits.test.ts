import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/site/project.ts';
import { docFault, exportsOf } from './doc-strings.ts';
import { shippedBytes } from './shipped.ts';

const FOLDER = 'src/timescale/';
/** A file that is read in one sitting. */
const MOST_LINES = 200;
/** Bytes, minified and compressed, without Luxon: the date to work to, out of all readings, is a part of it. */
const MOST_BYTES = 12_200;
/** The same with all that is said of a result, its headline too, in the answer and in the files. */
const MOST_BYTES_TOLD = 13_400;

const files = readdirSync(`${ROOT}${FOLDER}`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = files.map(
  (file) => [file, readFileSync(`${ROOT}${FOLDER}${file}`, 'utf8')] as const,
);

describe('every file of the engine', () => {
  it('is there to be read', () => {
    expect(files).toEqual(expect.arrayContaining(['count/answer.ts', 'calendar/london-time.ts']));
  });

  it.each(sources)('%s says of every name that it exports what it answers', (file, source) => {
    const faults = exportsOf(file, source).flatMap((exported) => {
      const fault = docFault(exported);
      return fault === undefined ? [] : [`${FOLDER}${file}:${exported.line}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('is read in one sitting', () => {
    const long = sources.filter(([, source]) => source.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

describe('the engine is light', () => {
  it('all of it that works dates out: the words for them are weighed with what prints them', async () => {
    const doors = ['index.ts', 'clock.ts'];
    const engine = files.filter((file) => !file.startsWith('words/') && !doors.includes(file));
    const bytes = await shippedBytes(
      engine.map((file) => `${FOLDER}${file}`),
      /src[\\/]timescale[\\/](?!words)/,
    );
    expect(bytes).toBeGreaterThan(MOST_BYTES / 2);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('what a calculator loads of it, words and clock included', async () => {
    const bytes = await shippedBytes(
      ['src/islands/calculator/Calculator.tsx'],
      /src[\\/]timescale[\\/]/,
    );
    expect(bytes).toBeGreaterThan(MOST_BYTES_TOLD / 2);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_TOLD);
  });
});

describe('the checks can fail', () => {
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
