import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import {
  questionsByChapter,
  questionsByKind,
} from '../../src/components/question/question-pages.ts';
import type { Chapter, OpenQuestion } from '../../src/procedure/index.ts';
import { openQuestionUrl } from '../../src/procedure/index.ts';

const question = (
  kind: OpenQuestion['kind'],
  section: string,
  ...others: readonly string[]
): OpenQuestion => ({
  kind,
  title: 'Which days',
  text: 'The document does not say which days count.',
  ask: ['worker'],
  sources: [{ section, ref: '1' }, ...others.map((other) => ({ section: other, ref: '2' }))],
  affects: {},
});

const chapter = (...sections: Chapter['sections']): Chapter => ({
  title: 'Requests',
  source: 'Chapter, Requests',
  ref: 'Chapter',
  summary: 'What follows a request.',
  for: 'For everyone.',
  sections,
});

const openQuestions = {
  days: question('ambiguity', 'visit', 'scope'),
  panel: question('missing step', 'scope'),
  start: question('contradiction', 'visit'),
  age: question('ambiguity', 'request'),
};
const divided = {
  id: 'north-hub',
  openQuestions,
  chapters: {
    'chapter-1': chapter('scope'),
    'chapter-2': chapter('request', 'visit'),
    'chapter-3': chapter('closure'),
  },
};
const whole = { id: 'north-hub', openQuestions };

describe('the open questions of a document with chapters', () => {
  it('stand with the chapter of their first source; a chapter without any has no page', () => {
    expect(questionsByChapter(divided).map(({ id, ids }) => [id, ...ids])).toEqual([
      ['chapter-1', 'panel'],
      ['chapter-2', 'days', 'start', 'age'],
    ]);
    expect(openQuestionUrl(divided, 'days')).toBe(
      '/open-questions/north-hub/chapter-2/#north-hub-days',
    );
  });

  it('stand on a page for each part of a long chapter', () => {
    const inParts = {
      ...divided,
      chapters: {
        ...divided.chapters,
        'chapter-2': {
          ...chapter('request', 'referral', 'visit'),
          parts: {
            asking: { title: 'Asking', from: 'request' },
            referring: { title: 'Referring', from: 'referral' },
            seeing: { title: 'Seeing', from: 'visit' },
          },
        },
      },
    };
    expect(
      questionsByChapter(inParts).map(({ id, parts }) => [
        id,
        ...parts.map((part) => `${part.id}: ${part.ids.join()}`),
      ]),
    ).toEqual([['chapter-1'], ['chapter-2', 'asking: age', 'seeing: days,start']]);
    expect(openQuestionUrl(inParts, 'days')).toBe(
      '/open-questions/north-hub/chapter-2/seeing/#north-hub-days',
    );
    expect(openQuestionUrl(inParts, 'panel')).toBe(
      '/open-questions/north-hub/chapter-1/#north-hub-panel',
    );
  });

  it('stand on one page where it has none', () => {
    expect(questionsByChapter(whole)).toEqual([]);
    expect(openQuestionUrl(whole, 'days')).toBe('/open-questions/north-hub/#north-hub-days');
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'of %s stand once each, in a list of their chapter and in one of their kind',
    (_, procedure) => {
      const all = Object.keys(procedure.openQuestions).toSorted();
      const byKind = questionsByKind(procedure, all).flatMap(({ ids }) => ids);
      expect(byKind.toSorted()).toEqual(all);
      const pages = questionsByChapter(procedure);
      const onPages = pages.length === 0 ? all : pages.flatMap(({ ids }) => ids);
      expect(onPages.toSorted()).toEqual(all);
      for (const { ids, parts } of pages) {
        if (parts.length > 0) expect(parts.flatMap((part) => part.ids)).toHaveLength(ids.length);
      }
    },
  );
});

it('questions are listed by what is the matter, a kind without any left out', () => {
  const groups = questionsByKind(divided, ['days', 'panel', 'age']);
  expect(groups.map(({ anchor, ids }) => [anchor, ...ids])).toEqual([
    ['ambiguity', 'days', 'age'],
    ['missing-step', 'panel'],
  ]);
});
