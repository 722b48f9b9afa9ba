import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import type { Chapter } from '../../src/procedure/chapter.ts';
import { chapterOf, chaptersOf, chapterTitle } from '../../src/procedure/chapter-of.ts';
import { listedAt, partsOfChapter } from '../../src/procedure/chapter-parts.ts';
import { chapterFaults } from '../../src/procedure/checks/chapters.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { sound } from './a-procedure.ts';

const chapter = (ref: string, sections: Chapter['sections']): Chapter => ({
  title: 'Requests',
  source: `${ref}, Requests`,
  ref,
  summary: 'What follows a request.',
  for: 'For everyone.',
  sections,
});

const divided = (chapters: Readonly<Record<string, Chapter>>): Procedure => ({
  ...sound,
  sections: ['scope', 'request', 'visit'],
  chapters,
});

const right = divided({
  'chapter-1': chapter('Chapter 1', ['scope']),
  'chapter-2': chapter('Chapter 2', ['request', 'visit']),
});

describe('chapters', () => {
  it('name the chapter of a section', () => {
    expect(chapterOf(right, 'visit')?.id).toBe('chapter-2');
    expect(chapterOf(right, 'unknown')).toBeUndefined();
    expect(chaptersOf(right).map(({ chapter: one }) => chapterTitle(one))).toEqual([
      'Chapter 1: Requests',
      'Chapter 2: Requests',
    ]);
  });

  it('are right where every section stands in one, in order, and where there are none', () => {
    expect(chapterFaults(right)).toEqual([]);
    expect(chapterFaults(sound)).toEqual([]);
  });

  it.each([
    ['no chapter', { 'chapter-1': chapter('Chapter 1', ['scope', 'request']) }, 'visit'],
    [
      'a chapter twice',
      {
        'chapter-1': chapter('Chapter 1', ['scope', 'request']),
        'chapter-2': chapter('Chapter 2', ['request', 'visit']),
      },
      'request',
    ],
    [
      'which is no section',
      { 'chapter-1': chapter('Chapter 1', ['scope', 'request', 'visit', 'gone']) },
      'gone',
    ],
    [
      'a section’s address',
      { scope: chapter('Chapter 1', ['scope', 'request', 'visit']) },
      'scope',
    ],
    [
      'where the list of sections has "request"',
      { 'chapter-1': chapter('Chapter 1', ['scope', 'visit', 'request']) },
      'visit',
    ],
  ] as const)('say what is wrong: %s', (words, chapters, id) => {
    const [fault, ...rest] = chapterFaults(divided(chapters));
    expect(rest).toEqual([]);
    expect(fault?.message).toContain(words);
    expect(fault?.message).toContain(`"${id}"`);
    expect(fault?.place).toEqual({ records: 'chapters', id: 'chapters', excerpt: `'${id}'` });
  });
});

describe('the parts of a long chapter', () => {
  const long: Chapter = {
    ...chapter('Chapter 2', ['request', 'visit', 'plan', 'closure']),
    parts: {
      first: { title: 'First steps', from: 'request' },
      later: { title: 'The plan and its end', from: 'plan' },
    },
  };
  const inParts = (parts: Chapter['parts']): Procedure => ({
    ...sound,
    sections: ['scope', ...long.sections],
    chapters: {
      'chapter-1': chapter('Chapter 1', ['scope']),
      'chapter-2': { ...long, ...(parts !== undefined && { parts }) },
    },
  });

  it('run from the section that each begins with to the next one’s', () => {
    expect(partsOfChapter(long)).toEqual([
      { id: 'first', title: 'First steps', sections: ['request', 'visit'] },
      { id: 'later', title: 'The plan and its end', sections: ['plan', 'closure'] },
    ]);
    expect(partsOfChapter(chapter('Chapter 1', ['scope']))).toEqual([]);
  });

  it('say where the records of a section are listed', () => {
    expect(listedAt(inParts(long.parts), 'visit')).toEqual({ chapter: 'chapter-2', part: 'first' });
    expect(listedAt(inParts(long.parts), 'plan')).toEqual({ chapter: 'chapter-2', part: 'later' });
    expect(listedAt(inParts(long.parts), 'scope')).toEqual({ chapter: 'chapter-1' });
    expect(listedAt({}, 'scope')).toEqual({});
  });

  it('are right where they hold each section of the chapter once', () => {
    expect(chapterFaults(inParts(long.parts))).toEqual([]);
  });

  it.each([
    [
      'begins with "visit" and not with the chapter’s first section',
      { late: { title: 'Late', from: 'visit' } },
      'late',
    ],
    [
      'begins with "scope", which is no section of it',
      { ...long.parts, other: { title: 'Other', from: 'scope' } },
      'other',
    ],
    ['begins before "later"', { ...long.parts, back: { title: 'Back', from: 'visit' } }, 'back'],
    [
      'begins before "first"',
      {
        first: { title: 'First', from: 'request' },
        again: { title: 'Again', from: 'request' },
      },
      'again',
    ],
  ] as const)('say what is wrong: %s', (words, parts, part) => {
    const [fault, ...rest] = chapterFaults(inParts(parts));
    expect(rest).toEqual([]);
    expect(fault?.message).toBe(`the part "${part}" of "chapter-2" ${words}`);
    expect(fault?.place).toEqual({ records: 'chapters', id: 'chapter-2', excerpt: `'${part}'` });
  });
});

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  'the chapters of %s',
  (_, procedure) => {
    it('have numbers of their own', () => {
      const refs = chaptersOf(procedure).map(({ chapter: { ref } }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
    });
  },
);
