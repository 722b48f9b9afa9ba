import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/changes/compare.ts';
import { historyFaults } from '../../src/changes/faults.ts';
import { fillLine } from '../../src/changes/fill.ts';
import { linesText, readEntries, readLines } from '../../src/changes/history.ts';
import { TOLD_KINDS, toldBy, toldUrl } from '../../src/changes/kinds.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import { library } from '../../content/index.ts';
import { ROOT } from '../../src/site/project.ts';
import { readSections } from '../../src/site/read-sections.ts';
import { section, sound } from '../procedure/a-procedure.ts';

const sections = [section()];
const told = toldBy(sound, sections);
const visit = sound.timescales.visit;
const faster: Procedure = {
  ...sound,
  timescales: { ...sound.timescales, visit: { ...visit, stated: { ...visit.stated, figure: 5 } } },
};

describe('what records tell', () => {
  it('of a rule of time is who does what by when, and what it may mean', () => {
    expect(told.timescale['visit']?.words).toBe(
      '{role:worker} (must): visit the family, within 10 days. It may mean: within 10 days of {event:received} (Calendar days.); or within 10 working days of {event:received} (Working days.).',
    );
    expect(fillLine(told, told.timescale['visit']?.words ?? '')).toContain(
      'worker (must): visit the family, within 10 days',
    );
  });

  it('of a duty keeps the place of its rule, so that another figure changes the rule alone', () => {
    const changes = changesBetween(told, toldBy(faster, sections));
    expect(changes.map(({ kind, id, change }) => `${kind} ${id} ${change}`)).toEqual([
      'timescale visit changed',
    ]);
  });

  it('of a duty with an exception calls it one', () => {
    const duties = { visit: { ...sound.duties.visit, except: 'if nobody is at home.' } };
    expect(toldBy({ ...sound, duties }, sections).duty['visit']?.words).toBe(
      'The worker must visit the family {timescale:visit}. Except: if nobody is at home. Who: {role:worker}.',
    );
  });

  it('of a map is each step, with what follows', () => {
    expect(told.map['request/accepted']?.words).toBe(
      'not stated. Yes: {map:request/visit}; No: {map:request/declined}.',
    );
  });
});

describe('the library’s records', () => {
  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    '%s: each token of a line is a line, and each text is whole',
    (_, procedure) => {
      const own = toldBy(procedure, readSections(ROOT, procedure.id).sections);
      const lines = TOLD_KINDS.flatMap((kind) =>
        Object.entries(own[kind]).map(([id, line]) => ({ kind, id, line })),
      );
      expect(lines.length).toBeGreaterThan(100);
      for (const { kind, id, line } of lines) {
        const words = `${line.title ?? ''} ${line.words}`;
        for (const [, named = '', other = ''] of words.matchAll(/\{(\w+):([a-z0-9/-]+)/g)) {
          const found = TOLD_KINDS.find((one) => one === named);
          expect(found && own[found][other], `${kind} ${id} names ${named} ${other}`).toBeDefined();
        }
        expect(fillLine(own, words)).not.toMatch(/[{}]|undefined/);
        expect(toldUrl(procedure, kind, id) ?? '').not.toMatch(/undefined|\/\//);
      }
    },
  );
});

describe('the check of the history', () => {
  const history = { told, entries: [] };

  it('finds nothing where readers were told of everything', () => {
    expect(historyFaults(sound.id, history, told)).toEqual([]);
  });

  it('names the record, its file, and the command that tells of it', () => {
    const [fault, ...others] = historyFaults(sound.id, history, toldBy(faster, sections));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      place: { records: 'timescales', id: 'visit' },
      message: 'the timescale "visit" says something else than what readers were last told',
    });
    expect(fault?.mend).toContain('npm run changes');
    expect(fault?.mend).toContain(`content/${sound.id}/history/changes.json`);
  });

  it('tells the line of the history where the record is gone', () => {
    const without = toldBy({ ...sound, glossary: {} }, sections);
    expect(historyFaults(sound.id, history, without)[0]?.place).toEqual({
      file: `content/${sound.id}/history/glossary.json`,
      line: 2,
    });
  });

  it('asks for a history where there is none, and sums up what is too much to list', () => {
    const [none] = historyFaults(sound.id, { told: undefined, entries: [] }, told);
    expect(none?.message).toBe('the procedure has no history yet');
    const duties = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `duty-${at}`,
        { ...sound.duties.visit, text: `${at}` },
      ]),
    );
    const many = historyFaults(sound.id, history, toldBy({ ...sound, duties }, sections));
    expect(many).toHaveLength(11);
    expect(many.at(-1)?.message).toBe('readers have not been told of 21 more changes');
  });
});

describe('a file of the history', () => {
  it('has a line for each record, in order of its id, and is read as it was written', () => {
    const lines = { b: { words: '“b”' }, a: { title: 'A', words: 'a' } };
    const text = linesText(lines);
    expect(text).toBe('{\n  "a": {"title":"A","words":"a"},\n  "b": {"words":"“b”"}\n}\n');
    expect(readLines('x.json', text)).toEqual(lines);
  });

  it.each([
    ['[{', 'it is not whole JSON'],
    ['[{"date":"2026-02-30","change":"published","text":""}]', 'Invalid ISO date'],
    ['[{"date":"2026-02-20","change":"mended"}]', 'Invalid'],
  ])('that is none, %s, says so with its name and what to do', (text, words) => {
    expect(() => readEntries('content/a/history/changes.json', text)).toThrow(
      /^content\/a\/history\/changes\.json: [^]*npm run changes/,
    );
    expect(() => readEntries('x.json', text)).toThrow(words);
  });
});
