import { expect, it } from 'vitest';
import { vocabularyOf } from '../../src/site/vocabulary.ts';

const page = (main: string): string => `<body><header>Menu</header><main>${main}</main></body>`;

it('holds every word that a reader sees and none of a script, once and in order', () => {
  const pages = [
    page('<p>The child&rsquo;s <b>plan</b></p><script>const hidden = 1;</script>'),
    page('<p>A plan</p>'),
  ];
  expect(vocabularyOf(pages, [], [])).toEqual(['childs', 'plan', 'the']);
});

it('has what is asked, but for slips: words that pages write as two, or spell otherwise', () => {
  const record = { title: 'Step down conference', content: 'Steps.', aliases: ['Tapering'] };
  expect(vocabularyOf([], [record], ['stepdown conferance', 'winding down', 'stops'])).toEqual([
    'conference',
    'down',
    'step',
    'steps',
    'stops',
    'tapering',
    'winding',
  ]);
});
