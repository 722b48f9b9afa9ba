import { expect, it } from 'vitest';
import { asHit } from '../../src/islands/search/answer-hit.ts';
import type { Shown } from '../../src/search/answers/passage.ts';
import { termsOf } from '../../src/search/answers/terms.ts';

const shown: Shown = {
  url: '/plan/',
  title: 'Exit plan',
  kind: 'section',
  line: 'The panel meets. Plans of <two> families & more are the worker’s own.',
  names: ['leaving letter'],
};

it('shows the sentence that has most of what is asked, its words marked whatever their ending', () => {
  const { excerpt } = asHit(shown, new Set(termsOf('the family plan')), ['the family plan']);
  expect(excerpt).toBe(
    '<mark>Plans</mark> of &lt;two&gt; <mark>families</mark> &amp; more are the worker’s own.',
  );
});

it('says under which other name it is listed, where that was typed', () => {
  const hit = asHit(shown, new Set(), ['leaving letter']);
  expect(hit).toEqual({
    url: '/plan/',
    title: 'Exit plan',
    kind: 'section',
    under: 'leaving letter',
    excerpt: 'The panel meets.',
    also: [],
  });
});
