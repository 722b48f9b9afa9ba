import { beforeEach, expect, it } from 'vitest';
import { unfoldForPaper } from '../../src/components/page/unfold-for-paper.ts';

const state = (): readonly string[] =>
  [...document.querySelectorAll('details')].map(
    ({ id, open, attributes }) =>
      `${id} ${open ? 'open' : 'closed'} ${attributes.getNamedItem('name')?.value ?? ''}`,
  );

beforeEach(() => {
  document.body.innerHTML = `
    <details id="a"><summary>A</summary><details id="inner"><summary>B</summary></details></details>
    <details id="first" name="one" open><summary>C</summary></details>
    <details id="second" name="one"><summary>D</summary></details>
    <details id="tool" class="tool"><summary>E</summary></details>`;
});

it('opens every fold, those of which one may stand open among them, and no tool', () => {
  unfoldForPaper(document);
  expect(state()).toEqual([
    'a open ',
    'inner open ',
    'first open ',
    'second open ',
    'tool closed ',
  ]);
});

it('folds the same ones again', () => {
  const before = state();
  const foldAgain = unfoldForPaper(document);
  foldAgain();
  expect(state()).toEqual(before);
});
