import { expect, it } from 'vitest';
import { pagePassages } from '../../src/site/page-passages.ts';

const page = (kind: string): string => `<html><body><header>Menu</header><main data-pagefind-body>
  <span hidden data-pagefind-filter="kind[data-value]" data-value="${kind}"></span>
  <span hidden data-pagefind-meta="title[data-value]" data-value="Panel"></span>
  <span hidden data-pagefind-meta="aliases[data-value]" data-value="board; group"></span>
  <span hidden data-pagefind-filter="procedure[data-value]" data-value="kft"></span>
  <h1>Panel</h1><p>Who sits.</p><nav data-pagefind-ignore>On this page</nav>
  <h2 id="who" data-source-ref="9.1">Who is asked <a data-pagefind-ignore>#</a></h2>
  <ul><li>The manager</li><li>The worker</li></ul></main></body></html>`;

it('a page and its parts are passages, with their clauses, and without what is no part of its words', () => {
  expect(pagePassages('/p/', page('section'), ['who decides'])).toEqual([
    {
      shown: {
        url: '/p/',
        title: 'Panel',
        kind: 'section',
        procedure: 'kft',
        line: 'Panel Who sits.',
      },
      page: '/p/',
      title: 'Panel',
      asked: ['board', 'group', 'who decides'],
      text: 'Panel. Panel Who sits.',
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

it('the page of a record is none: the record is', () => {
  expect(pagePassages('/p/', page('timescale'), [])).toEqual([]);
});
