import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The words of each sheet of a page as it is printed. */
export async function sheetsOf(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return text;
}

/**
 * What is for the screen alone: ways to other pages, buttons, tools and forms, and what is only heard. A term in the prose is
 * a button and a word. A drawing's words, which run together as text, stand in its list as well.
 */
const FOR_THE_SCREEN = [
  'svg',
  'summary > i',
  'nav',
  'form',
  'button:not(.term)',
  '[popover]',
  '.tool',
  '.button-row',
  '.crumbs',
  '.toc',
  '.on-this-page',
  '.prev-next',
  '.anchor',
  '.feedback',
  '.screen-only',
  '.map-tools',
  '.map-to-picture',
  '[role="status"]',
  'astro-island',
];

/** The room of a sheet of A4 within its margins, in pixels. */
const SHEET = { width: 703, height: 1_040 };

/** The words of a page's main part with everything unfolded, as wide as a sheet, but for what is for the screen alone. */
export async function wordsToPrint(page: Page): Promise<string> {
  await page.setViewportSize(SHEET);
  return page.evaluate((left) => {
    const folds = [...document.querySelectorAll('details:not([open])')];
    const main = document.querySelector('main');
    if (main === null) return '';
    for (const fold of folds) fold.removeAttribute('name');
    for (const fold of folds) fold.setAttribute('open', '');
    for (const element of main.querySelectorAll(left)) element.remove();
    // What is only heard is a pixel large.
    const heard = [...main.querySelectorAll<HTMLElement>('*')].filter(
      ({ offsetWidth, offsetHeight }) => offsetWidth === 1 && offsetHeight === 1,
    );
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode;
      const isSeen = parentElement?.checkVisibility() === true;
      if (isSeen && !heard.some((element) => element.contains(parentElement))) {
        texts.push(textContent ?? '');
      }
    }
    return texts.join(' ');
  }, FOR_THE_SCREEN.join(', '));
}

/** Which words of one text the other has not, or has less often: in capitals or not, and however the lines are broken. */
export function missingFrom(text: string, other: string): readonly string[] {
  const wordsOf = (of: string): readonly string[] =>
    of
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
