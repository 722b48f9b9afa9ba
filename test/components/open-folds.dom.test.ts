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
    <div class="fold"><h2 id="heading">One</h2><details id="outer"><summary>more</summary>
      <div class="fold"><h3><span id="line">A</span></h3>
        <details id="inner"><summary>more</summary><p id="deep">…</p></details>
      </div>
      <details id="sibling" class="fold"><summary>B</summary></details>
    </details></div>
    <details id="tool"><summary>A tool</summary></details><p id="outside">…</p>`;
});

describe('folds around a place', () => {
  it('open, every one of them, and no other', () => {
    expect(openFoldsAround(place('deep'))).toBe(true);
    expect(openOnes()).toEqual(['outer', 'inner']);
  });

  it('open for a link to the heading before them', () => {
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
