import { expect, it } from 'vitest';
import { passagesOfSite } from '../../src/site/answers.ts';
import { readPage } from '../../src/site/page-passages.ts';
import { sound } from '../procedure/a-procedure.ts';

const page = (kind: string): string => `<html><body><header>Menu</header><main data-pagefind-body>
  <span hidden data-pagefind-filter="kind[data-value]" data-value="${kind}"></span>
  <span hidden data-pagefind-meta="title[data-value]" data-value="Panel"></span>
  <span hidden data-pagefind-meta="aliases[data-value]" data-value="board; group"></span>
  <span hidden data-pagefind-filter="procedure[data-value]" data-value="kft"></span>
  <h1>Panel</h1><p>Who sits.</p><nav data-pagefind-ignore>On this page</nav>
  <h2 id="who" data-source-ref="9.1">Who is asked <a data-pagefind-ignore>#</a></h2>
  <ul><li>The manager</li><li>The worker</li></ul></main></body></html>`;

it('a page and its parts are passages, with their clauses, and without what is no part of its words', () => {
  const { title, passages } = readPage('/p/', page('section'), ['who decides']);
  expect(title).toBe('Panel');
  expect(passages).toEqual([
    {
      shown: {
        url: '/p/',
        title: 'Panel',
        kind: 'section',
        procedure: 'kft',
        line: 'Who sits.',
        names: ['board', 'group'],
      },
      page: '/p/',
      title: 'Panel',
      asked: ['board', 'group', 'who decides'],
      text: 'Panel. Who sits.',
    },
    {
      shown: {
        url: '/p/#who',
        title: 'Who is asked',
        page: 'Panel',
        kind: 'section',
        procedure: 'kft',
        line: 'The manager The worker',
        clause: '9.1',
      },
      page: '/p/',
      title: 'Who is asked',
      asked: [],
      text: 'Panel. The manager The worker',
    },
  ]);
});

it('what does not say what kind of thing it is is none', () => {
  expect(readPage('/p/', page('nothing'), []).passages).toEqual([]);
});

it('the page of a record is none: the record is, and is called as its page is too', () => {
  const url = '/deadlines/a-procedure/visit/';
  const pages = [
    { url, content: page('timescale') },
    { url: '/other/', content: page('timescale') },
  ];
  const passages = passagesOfSite(pages, [sound], {}, new Map());
  expect(passages.filter(({ page: of }) => of === url)).toMatchObject([
    { title: 'Visit the family', pageTitle: 'Panel' },
  ]);
  expect(passages.filter(({ page: of }) => of === '/other/')).toHaveLength(2);
});
