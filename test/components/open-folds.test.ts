// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { openFoldsAround, setFolds } from '../../src/components/page/open-folds.ts';

const openOnes = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id);
const place = (id: string): Element => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = `
    <details id="outer" class="fold"><summary><h2 id="heading">One</h2></summary>
      <details id="inner" class="fold"><summary><h3 id="line">A</h3></summary><p id="deep">…</p></details>
      <details id="sibling" class="fold"><summary>B</summary></details>
    </details>
    <details id="tool"><summary>A tool</summary></details><p id="outside">…</p>`;
});

describe('folds around a place', () => {
  it('open, every one of them, and no other', () => {
    expect(openFoldsAround(place('deep'))).toBe(true);
    expect(openOnes()).toEqual(['outer', 'inner']);
  });

  it('open for a link to their own line', () => {
    openFoldsAround(place('line'));
    expect(openOnes()).toEqual(['outer', 'inner']);
  });

  it('say when there was nothing to open', () => {
    expect(openFoldsAround(place('outside'))).toBe(false);
    openFoldsAround(place('heading'));
    expect(openFoldsAround(place('heading'))).toBe(false);
  });
});

it('opens and closes all folds, and leaves tools alone', () => {
  setFolds(document, true);
  expect(openOnes()).toEqual(['outer', 'inner', 'sibling']);
  setFolds(document, false);
  expect(openOnes()).toEqual([]);
});
