import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine, locate } from '../../src/site/locate-record.ts';
import { readSections } from '../../src/site/read-sections.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'));
  const folder = join(root, 'content', 'p');
  mkdirSync(join(folder, 'timescales'), { recursive: true });
  mkdirSync(join(folder, 'process-maps'));
  mkdirSync(join(folder, 'sections'));
  writeFileSync(join(folder, 'timescales.ts'), "import { a } from './timescales/a.ts';\n");
  writeFileSync(
    join(folder, 'timescales', 'a.ts'),
    "export const a = {\n  'one': { text: 'x' },\n  visit: {\n    title: 'Visit',\n    text: 'ten days',\n  },\n};\n",
  );
  writeFileSync(
    join(folder, 'process-maps', 'phases.ts'),
    "\nexport const map = {\n  title: 'P',\n};\n",
  );
  writeFileSync(join(folder, 'process-maps', 'index.ts'), 'export const maps = { phases: map };\n');
  writeFileSync(join(folder, 'sections', 'bad.mdx'), '---\ntitle: x\n---\n\n<div>\n\nopen\n');
  writeFileSync(
    join(folder, 'sections', 'good.mdx'),
    '---\ntitle: x\n---\n\n<Duty id="visit" />\n',
  );
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a record is found', () => {
  it('in a file of its folder, at its own line or at the words at fault', () => {
    const place = { records: 'timescales', id: 'visit' } as const;
    expect(locate(root, 'p', place)).toEqual({ file: 'content/p/timescales/a.ts', line: 3 });
    expect(locate(root, 'p', { ...place, excerpt: 'ten days' }).line).toBe(5);
  });

  it('as a file of its own before the list that gathers them', () => {
    const place = { records: 'process-maps', id: 'phases', excerpt: "'P'" } as const;
    expect(locate(root, 'p', place)).toEqual({ file: 'content/p/process-maps/phases.ts', line: 3 });
  });

  it('in its file, where the record itself is not there', () => {
    expect(locate(root, 'p', { records: 'timescales', id: 'gone' })).toEqual({
      file: 'content/p/timescales.ts',
      line: 1,
    });
  });

  it('and the fault is told with file, line and mend', () => {
    const place = { records: 'timescales', id: 'visit' } as const;
    expect(
      faultLine(root, { procedure: 'p', place, message: 'it is wrong', mend: 'Mend it.' }),
    ).toBe('content/p/timescales/a.ts:3: it is wrong. Mend it.');
  });
});

describe('sections', () => {
  it('that do not parse are a fault with its line; the others are read', () => {
    const { sections, faults } = readSections(root, 'p');
    expect(sections.map(({ id, citations }) => [id, citations])).toEqual([
      ['good', [{ component: 'Duty', id: 'visit', line: 5 }]],
    ]);
    expect(faults.map(({ place }) => place)).toEqual([
      { file: 'content/p/sections/bad.mdx', line: 5 },
    ]);
  });
});
