import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import type { Chapter } from '../../src/procedure/chapter.ts';
import { chapterOf, chaptersOf, chapterTitle } from '../../src/procedure/chapter-of.ts';
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

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  'the chapters of %s',
  (_, procedure) => {
    it('have numbers of their own', () => {
      const refs = chaptersOf(procedure).map(({ chapter: { ref } }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
    });
  },
);
