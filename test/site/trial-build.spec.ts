import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { procedureChangesUrl } from '../../src/changes/addresses.ts';
import { locate } from '../../src/site/locate-record.ts';
import { attr, parsePage } from '../../src/site/page.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import {
  dutiesUrl,
  mapUrl,
  phasesUrl,
  procedureUrl,
  sectionUrl,
} from '../../src/procedure/index.ts';
import { statedWords } from '../../src/timescale/index.ts';
import { idsInText } from '../../src/procedure/checks/index.ts';
import { calculatorWhere } from '../browser/tools.ts';
import { copyProject, NAMING, runIn } from './trial-copy.ts';

/** Leaves one procedure in the library: a trial takes no longer where there are more. */
function keepOnly(root: string, kept: Procedure): void {
  for (const file of NAMING) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const others = library.filter(({ id }) => id !== kept.id);
    const imports = lines.filter((line) => others.some(({ id }) => line.includes(`'./${id}/`)));
    const names = imports.map((line) => / (\w+) \}/.exec(line)?.[1] ?? '');
    const left = lines.filter(
      (line) => !imports.includes(line) && !names.includes(line.replace(/^ +(?:\S+: )?|,$/g, '')),
    );
    writeFileSync(join(root, file), left.join('\n'));
  }
  for (const { id } of library) {
    if (id !== kept.id) rmSync(join(root, 'content', id), { recursive: true });
  }
}

function edit(root: string, file: string, change: (source: string) => string): void {
  const source = readFileSync(join(root, file), 'utf8');
  const changed = change(source);
  expect(changed, `nothing to change in ${file}`).not.toBe(source);
  writeFileSync(join(root, file), changed);
}

/** Gives a timescale another figure, in its one place. */
function setFigure(root: string, procedure: Procedure, id: string, figure: number): void {
  const { file, line } = locate(root, procedure.id, { records: 'timescales', id });
  edit(root, file, (source) => {
    const lines = source.split('\n');
    const before = lines.slice(0, line - 1).join('\n');
    return `${before}\n${lines
      .slice(line - 1)
      .join('\n')
      .replace(/figure: \d+/, `figure: ${figure}`)}`;
  });
}

const onlyDuty = (procedure: Procedure, id: string): string | undefined =>
  Object.entries(procedure.duties).find(([, { text }]) =>
    idsInText(text, 'timescale').includes(id),
  )?.[0];

const mapWith = (procedure: Procedure, id: string): string | undefined =>
  Object.entries(procedure.processMaps).find(([, { nodes }]) =>
    Object.values(nodes).some((node) => node.kind !== 'end' && node.timescales?.includes(id)),
  )?.[0];

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

describe('one figure changed in its record', () => {
  const rule = calculatorWhere(
    ({ procedure, id, readings }) =>
      readings.every(({ figure, unit }) => typeof figure === 'number' && unit === 'working-days') &&
      onlyDuty(procedure, id) !== undefined &&
      mapWith(procedure, id) !== undefined,
  );
  const { procedure, id } = rule;
  const [phase] = Object.values(procedure.phases)
    .flatMap(({ rows }) => Object.values(rows))
    .filter(({ timescale }) => {
      const record = procedure.timescales[timescale];
      return (
        record !== undefined &&
        'readings' in record &&
        record.stated.unit === 'weeks' &&
        typeof record.stated.figure === 'number'
      );
    });
  let root = '';

  beforeAll(() => {
    root = copyProject();
    roots.push(root);
    keepOnly(root, procedure);
    setFigure(root, procedure, id, 77);
    setFigure(root, procedure, phase?.timescale ?? '', 78);
    const untold = runIn(root, 'node', 'src/site/check-records.ts');
    expect(untold.code, untold.said).toBe(0);
    for (const each of [id, phase?.timescale ?? '']) {
      expect(untold.said).toMatch(
        new RegExp(`timescales[^:]*:\\d+: the timescale "${each}" says something else`),
      );
    }
    expect(untold.said).toContain('npm run changes');
    const told = runIn(root, 'npm', 'run', 'changes', '--', '--why', 'It was read again.');
    expect(told.code, told.said).toBe(0);
    const built = runIn(root, 'env', 'SITE_URL=https://guide.example', 'astro', 'build');
    expect(built.code, built.said.slice(-2000)).toBe(0);
    expect(new Set(readdirSync(join(root, 'dist/procedures')))).toEqual(
      new Set(['index.html', procedure.id]),
    );
  });

  const page = (url: string): string =>
    readFileSync(join(root, 'dist', url, 'index.html'), 'utf8').replaceAll(
      /[\s\u00A0]+|&nbsp;/g,
      ' ',
    );

  it('changes the prose and its duty', () => {
    const [source] = procedure.timescales[id]?.sources ?? [];
    expect(page(sectionUrl(procedure.id, source?.section ?? ''))).toContain('77 working days');
  });

  it('changes the duty table, the calculator, the map and the timeline', () => {
    expect(page(dutiesUrl(procedure.id))).toContain('77 working days');
    expect(page(rule.url)).toContain('77 working days');
    const handed = parsePage(rule.url, page(rule.url)).elements.flatMap(({ element }) =>
      element.tagName === 'astro-island' ? (attr(element, 'props') ?? []) : [],
    );
    // As Astro writes an island's props: each value with its kind.
    expect(handed.join()).toContain('"figure":[0,77]');
    expect(page(mapUrl(procedure.id, mapWith(procedure, id) ?? ''))).toContain('77 working days');
    expect(page(phasesUrl(procedure.id))).toContain('78 weeks');
  });

  it('is told among the changes, with its old words and why, on the page and in the feed', () => {
    const told = page(procedureChangesUrl(procedure.id)).replaceAll(/<[^>]*>/g, '');
    const record = procedure.timescales[id];
    const old = record && statedWords(record);
    expect(told).toMatch(new RegExp(`Was[^]*${old}[^]*Now[^]*77 working days`));
    expect(told).toContain('It was read again.');
    const feed = readFileSync(join(root, 'dist/about/changes/feed.xml'), 'utf8');
    expect(feed).toContain('77 working days');
    expect(page(procedureUrl(procedure.id))).toContain('href="/about/changes/feed.xml"');
  });

  it('changes the open data', () => {
    const data = readFileSync(join(root, 'dist/data/timescales.json'), 'utf8');
    const records = JSON.parse(data) as { id: string; readings?: { max?: number }[] }[];
    expect(records.find((record) => record.id === id)?.readings?.[0]?.max).toBe(77);
  });

  it('changes what is searched', () => {
    const folder = join(root, 'dist/pagefind/fragment');
    const texts = readdirSync(folder).map((file) =>
      gunzipSync(readFileSync(join(folder, file))).toString(),
    );
    expect(texts.filter((text) => text.includes('77 working days')).length).toBeGreaterThan(1);
  });
});

describe('content that is broken', () => {
  it('stops the build, with every fault at once and the file and line of each', () => {
    const [procedure] = library;
    if (procedure === undefined) throw new Error('the library is empty');
    const root = copyProject();
    roots.push(root);
    keepOnly(root, procedure);
    const [section = ''] = procedure.sections;
    const file = `content/${procedure.id}/sections/${section}.mdx`;
    const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    edit(root, file, (source) =>
      [
        source.trimEnd(),
        '',
        '<Duty id="no-such-duty" />',
        '',
        'Within 10 working days, or ten days.',
        '',
        'A 12-week plan, reviewed weekly.',
        '',
      ].join('\n'),
    );
    const [figure = ''] = Object.keys(procedure.figures);
    const home = `content/${procedure.id}/sections`;
    for (const name of readdirSync(join(root, home))) {
      const path = join(root, home, name);
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, source.replaceAll(`<Figure id="${figure}"`, '<Figure id="gone"'));
    }
    for (const name of readdirSync(join(root, `content/${procedure.id}`), { recursive: true })) {
      const path = join(root, `content/${procedure.id}`, String(name));
      if (!path.includes('duties') || !path.endsWith('.ts')) continue;
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, source.replaceAll(`{figure:${figure}`, '{figure:gone'));
    }
    const [question = ''] = Object.keys(procedure.openQuestions);
    const place = locate(root, procedure.id, { records: 'open-questions', id: question });
    edit(root, place.file, (source) => {
      const before = source
        .split('\n')
        .slice(0, place.line - 1)
        .join('\n');
      return (
        before + source.slice(before.length).replace(/(text:\s*['"`])/, '$1Held every fortnight. ')
      );
    });

    const { code, said } = runIn(root, 'npm', 'run', 'build');
    expect(code).not.toBe(0);
    for (const [line, words] of [
      [lines + 2, '<Duty id="no-such-duty">'],
      [lines + 4, '"10 working days" is typed'],
      [lines + 4, '"ten days" is typed'],
      [lines + 6, '"12-week" is typed'],
      [lines + 6, '"weekly" is typed'],
    ] as const) {
      expect(said).toContain(`${file}:${line}: ${words}`);
    }
    expect(said).toMatch(/open-questions[^:]*:\d+: "every fortnight" is typed/);
    expect(said).toMatch(/figures[^:]*:\d+: no section prints the figure/);
    expect(said).toContain('The records do not hold: see the faults above.');
    expect(said).not.toContain('Stack trace');
    expect(said).not.toContain('Complete!');
  }, 120_000);
});
