import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dutiesByChapter, dutiesBySection } from '../../src/components/duty/duty-sections.ts';
import type { Chapter, Duty } from '../../src/procedure/index.ts';

const duty = (...sections: readonly [string, ...string[]]): Duty => {
  const [first, ...rest] = sections.map((section) => ({ section, ref: '1' }));
  if (first === undefined) throw new Error('no section');
  return {
    who: 'not stated',
    text: 'It will be done.',
    strength: 'will',
    stages: [],
    sources: [first, ...rest],
  };
};

describe('duties by chapter', () => {
  const duties = { c: duty('two', 'one'), a: duty('one'), b: duty('three', 'two') };
  const chapter = (ref: string, ...sections: Chapter['sections']): Chapter => ({
    title: 'Requests',
    source: `${ref}, Requests`,
    ref,
    summary: 'What follows a request.',
    for: 'For everyone.',
    sections,
  });

  it('stand with the chapter of their first source; a chapter without any has no page', () => {
    const chapters = {
      'chapter-1': chapter('Chapter 1', 'one', 'two'),
      'chapter-2': chapter('Chapter 2', 'none'),
      'chapter-3': chapter('Chapter 3', 'three'),
    };
    expect(
      dutiesByChapter({ chapters, duties }).map((one) => [one.id, one.ids, one.parts]),
    ).toEqual([
      ['chapter-1', ['c', 'a'], []],
      ['chapter-3', ['b'], []],
    ]);
    expect(dutiesByChapter({ duties })).toEqual([]);
  });

  it('stand with the part of a long chapter; a part without any has no page', () => {
    const parts = {
      first: { title: 'First', from: 'one' },
      empty: { title: 'Empty', from: 'none' },
      last: { title: 'Last', from: 'two' },
    };
    const chapters = {
      'chapter-1': { ...chapter('Chapter 1', 'one', 'none', 'two', 'three'), parts },
    };
    const [long] = dutiesByChapter({ chapters, duties });
    expect(long?.ids).toEqual(['c', 'a', 'b']);
    expect(long?.parts.map(({ id, ids: own }) => [id, ...own])).toEqual([
      ['first', 'a'],
      ['last', 'c', 'b'],
    ]);
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'stand once each, on one page, in %s',
    (_, procedure) => {
      const pages = dutiesByChapter(procedure).flatMap(({ ids: own, parts }) =>
        parts.length === 0 ? [own] : parts.map((part) => part.ids),
      );
      const all = Object.keys(procedure.duties).toSorted();
      expect(pages.length === 0 ? all : pages.flat().toSorted()).toEqual(all);
    },
  );
});

describe('duties by section', () => {
  it('stand once, where their first source is, in the order of the document', () => {
    const procedure = {
      sections: ['one', 'empty', 'two'],
      duties: { c: duty('two', 'one'), a: duty('one'), b: duty('one', 'two') },
    };
    expect(dutiesBySection(procedure, ['a', 'b', 'c'])).toEqual([
      { section: 'one', duties: ['a', 'b'] },
      { section: 'two', duties: ['c'] },
    ]);
    expect(dutiesBySection(procedure, ['b'])).toEqual([{ section: 'one', duties: ['b'] }]);
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'lose none of %s',
    (_, procedure) => {
      const all = Object.keys(procedure.duties);
      const listed = dutiesBySection(procedure, all).flatMap(({ duties }) => duties);
      expect(listed.toSorted()).toEqual(all.toSorted());
    },
  );
});
