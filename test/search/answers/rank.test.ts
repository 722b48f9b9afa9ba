import { expect, it } from 'vitest';
import {
  answerIndex,
  fileOfTerm,
  fileOfTitle,
  isPassageTable,
  isTermFile,
  passagesOf,
} from '../../../src/search/answers/answer-index.ts';
import { calledBy } from '../../../src/search/answers/called.ts';
import type { Passage } from '../../../src/search/answers/passage.ts';
import { askedTerms, questionsOf } from '../../../src/search/answers/question.ts';
import { rankPassages } from '../../../src/search/answers/rank.ts';
import { passage } from './a-passage.ts';

const PROCEDURES = [
  { id: 'first', name: 'First Steps', council: 'Northtown' },
  { id: 'second', name: 'Second Steps', council: 'Southtown' },
];

/** Words that make a library of more than what a test asks about. */
const OTHERS = ['garden', 'kettle', 'ladder', 'marble'].map((word) =>
  passage(`/${word}/`, `About a ${word}`, `The ${word} stands in the yard with the others.`),
);

/** What the guide of a test writes, of what its tests type otherwise. */
const VOCABULARY = new Set(['lantern', 'lanterns', 'lighthouse']);

/** What is found for a query, by address, as the browser finds it. */
function found(query: string, passages: readonly Passage[]): readonly string[] {
  const all = [...passages, ...OTHERS];
  const { table, files } = answerIndex(all);
  const questions = questionsOf(query, PROCEDURES, VOCABULARY);
  const postings = new Map(
    [...askedTerms(questions)].map((term) => [term, files[fileOfTerm(term)]?.[term] ?? []]),
  );
  return rankPassages(questions, { table, postings }).map(
    (ranked) => all[ranked.passage]?.shown.url ?? '',
  );
}

const visit = passage('/visit/', 'Visit the family', 'The worker sees each child alone.');

it('all words stand before some, and a long question needs most of its words, not all', () => {
  const some = passage('/panel/', 'Panel', 'The worker sees the papers of the panel.');
  expect(found('worker sees the child alone on a Tuesday', [some, visit])).toEqual([
    '/visit/',
    '/panel/',
  ]);
});

it('what staff would type finds a passage that has none of its words', () => {
  const asked = passage('/visit/', 'Home visit', 'Each child is seen.', {
    asked: ['knock on the door'],
  });
  expect(found('who knocks on the door', [asked])).toEqual(['/visit/']);
});

it('a title that is the question stands before a text that has it more often', () => {
  const text = passage(
    '/plans/',
    'All about plans',
    'An exit plan. The exit plan. Exit plan: exit.',
  );
  expect(found('exit plan', [text, passage('/exit/', 'Exit plan', 'What it says.')])[0]).toBe(
    '/exit/',
  );
});

it('of a page its best part is shown, once', () => {
  const parts = [
    passage('/a/', 'Support', 'What support is.'),
    passage('/a/#who', 'Who offers it', 'The lantern is carried by the worker.', { page: '/a/' }),
    passage('/a/#when', 'When it ends', 'Support ends with a letter.', { page: '/a/' }),
  ];
  expect(found('who carries the lantern', parts)).toEqual(['/a/#who']);
});

it('its other parts that have a good part of the question are told with it, best first', () => {
  const parts = [
    passage('/a/', 'Support', 'What support is.'),
    passage('/a/#who', 'Who carries the lantern', 'The worker does.', { page: '/a/' }),
    passage('/a/#how', 'How it is carried', 'The lantern is carried low.', { page: '/a/' }),
    passage('/a/#when', 'When it ends', 'Support ends with a letter.', { page: '/a/' }),
  ];
  const { table, files } = answerIndex([...parts, ...OTHERS]);
  const questions = questionsOf('who carries the lantern', PROCEDURES, VOCABULARY);
  const postings = new Map(
    [...askedTerms(questions)].map((term) => [term, files[fileOfTerm(term)]?.[term] ?? []]),
  );
  const ranked = rankPassages(questions, { table, postings });
  expect(ranked.map(({ passage: best, parts: having }) => [best, having])).toEqual([[1, [1, 2]]]);
});

it('who asks for a time is answered by a rule of time, whether or not it says deadline', () => {
  const rule = passage('/deadlines/plan/', 'Complete the plan', 'within 10 working days', {
    shown: { kind: 'timescale' },
  });
  const term = passage('/glossary/#plan', 'Plan', 'What is agreed with the family.', {
    shown: { kind: 'glossary' },
  });
  expect(found('plan deadline', [term, rule])[0]).toBe('/deadlines/plan/');
  expect(found('plan', [term, rule])[0]).toBe('/glossary/#plan');
});

it('a procedure that is named comes first, and the others are still found', () => {
  const of = (procedure: string) =>
    passage(`/${procedure}/`, 'Exit plan', 'It is written.', { shown: { procedure } });
  const both = [of('first'), of('second')];
  expect(found('southtown exit plan', both)).toEqual(['/second/', '/first/']);
  expect(found('first steps exit plan', both)).toEqual(['/first/', '/second/']);
});

it('what this guide says of itself comes after what procedures say', () => {
  const page = passage('/about/', 'Lantern', 'The lantern.', { shown: { kind: 'page' } });
  const section = passage('/lantern/', 'Lantern', 'The lantern.');
  expect(found('lantern', [page, section])).toEqual(['/lantern/', '/about/']);
});

it('a word that stands for two words of the question fills a title once', () => {
  // "Exit" is what the trade calls closing a case; the exit plan is one thing of it.
  const exit = passage('/exit/', 'Exit', 'How it ends.');
  const plan = passage('/plan/', 'The exit plan', 'How it ends.');
  expect(found('closing a case', [plan, exit])[0]).toBe('/exit/');
});

it('a word that is still being typed finds what begins so', () => {
  const lantern = passage('/lantern/', 'Lantern', 'It is lit.');
  expect(found('lante', [lantern])).toEqual(['/lantern/']);
  expect(found('la', [lantern])).toEqual([]);
});

it('two words are also one, where the guide writes them so', () => {
  const light = passage('/light/', 'Lighthouse', 'It is lit.');
  expect(found('light house', [light])).toEqual(['/light/']);
});

it('nothing is found for what no passage has', () => {
  expect(found('zygote', [visit])).toEqual([]);
  expect(found('', [visit])).toEqual([]);
});

it('the files hold each term once, with the place where each passage has it best', () => {
  const { table, files } = answerIndex([
    passage('/a/', 'Lantern', 'A lantern.'),
    passage('/b/', 'Oil', 'For a lantern.'),
    passage('/c/', 'Wick', 'A lantern, and another lantern.', { asked: ['match'] }),
  ]);
  expect([...passagesOf(files[fileOfTerm('lantern')]?.['lantern'] ?? [])]).toEqual([
    [0, 3],
    [1, 0],
    [2, 1],
  ]);
  expect([...passagesOf(files[fileOfTerm('match')]?.['match'] ?? [])]).toEqual([[2, 2]]);
  expect(isPassageTable(JSON.parse(JSON.stringify(table)))).toBe(true);
  expect(isPassageTable({ ...table, kinds: ['nothing'] })).toBe(false);
  expect(files.every(isTermFile)).toBe(true);
  expect(isTermFile({ lantern: ['a'] })).toBe(false);
});

it('the files hold what a passage and its own page are called, by the words that tell, and how long it is', () => {
  const { titles } = answerIndex([
    passage('/a/', 'The exit plan', 'It is written.'),
    passage('/b/', 'Agree it', 'It is shared.', { pageTitle: 'Exit plan' }),
    passage('/c/', 'Exit plan', 'It is shared.', { shown: { kind: 'duty' } }),
  ]);
  const called = calledBy('what is an exit plan');
  expect(titles[fileOfTitle(called)]?.[called]).toEqual([0, 13, 1, 9]);
  expect(titles[fileOfTitle('agree')]?.['agree']).toEqual([1, 8]);
  expect(titles.every(isTermFile)).toBe(true);
});
