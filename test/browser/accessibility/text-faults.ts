import type { Page } from '@playwright/test';

/** A line of text as it stands on the page. */
interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly box: DOMRect;
}

/** Run in the page: leaves there what the checks of its text look with. */
function bringLines(): void {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const within = (element: Element, test: (style: CSSStyleDeclaration) => boolean): boolean => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      if (test(styleOf(up))) return true;
    }
    return false;
  };
  const isForTheEar = ({ clipPath }: CSSStyleDeclaration): boolean => clipPath.startsWith('inset');
  // What stays on the screen lies over what scrolls under it.
  const isPinned = ({ position }: CSSStyleDeclaration): boolean => /sticky|fixed/.test(position);
  // Meant: its first lines, with a link to the page that has the whole.
  const isClamped = ({ webkitLineClamp }: CSSStyleDeclaration): boolean =>
    webkitLineClamp !== 'none';
  const isLeftOut = (style: CSSStyleDeclaration): boolean =>
    isForTheEar(style) || isPinned(style) || isClamped(style);
  const range = document.createRange();
  const lines: Line[] = [];
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || node.data.trim() === '') continue;
    // Labels in drawings are left out: each drawing has its list.
    if (parent.closest('svg, script, style, noscript, option, .skip') !== null) continue;
    if (!parent.checkVisibility({ checkVisibilityCSS: true })) continue;
    if (within(parent, isLeftOut)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const text = node.data.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
    lines.push(...boxes.map((box) => ({ text, parent, box })));
    // A column is as narrow as its table has it.
    if (boxes.length < 2 || parent.closest('td') !== null) continue;
    // Words that a stroke joins are as one, which may be longer than a line.
    for (const { 0: word, index } of node.data.matchAll(
      /(?<![\p{L}/])[\p{L}’]{4,}(?![\p{L}/])/gu,
    )) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(`"${word}" is broken`);
    }
  }
  window.looked = { lines, broken, styleOf };
}

/** Run in the page: lines that a box cuts off, or the edge of the page; and boxes of text that scroll sideways. */
function cutFaults(): readonly string[] {
  const { lines = [], styleOf = getComputedStyle } = window.looked ?? {};
  const isCut = ({ parent, box }: Line): boolean => {
    const slack = box.height / 3;
    for (let up: Element | null = parent; up !== null; up = up.parentElement) {
      const { overflowX, overflowY, display } = styleOf(up);
      if (display === 'inline') continue;
      if (/auto|scroll/.test(overflowX + overflowY)) return false;
      const { left, right, top, bottom } = up.getBoundingClientRect();
      const across = box.left < left - 1 || box.right > right + 1;
      const down = box.top < top - slack || box.bottom > bottom + slack;
      if ((across && overflowX !== 'visible') || (down && overflowY !== 'visible')) return true;
    }
    return box.left < -1 || box.right > document.documentElement.clientWidth + 1;
  };
  const sideways = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(styleOf(element).overflowX) &&
      element.querySelector('table, svg') === null,
  );
  return [
    ...lines.filter(isCut).map(({ text }) => `"${text}" is cut`),
    ...sideways.map(({ className }) => `.${className} scrolls sideways`),
  ];
}

/** Run in the page: lines that lie on others. Each is compared with those that begin before it ends. */
function overlapFaults(): readonly string[] {
  const sorted = (window.looked?.lines ?? [])
    .map(({ box, ...line }) => {
      const inset = box.height * 0.3;
      return { ...line, box, top: box.top + inset, bottom: box.bottom - inset };
    })
    .sort((a, b) => a.top - b.top);
  return sorted.flatMap((line, at) => {
    const beside = sorted.slice(at + 1, at + 60).filter(({ top }) => top < line.bottom);
    return beside.flatMap(({ parent, text, box }) => {
      const across = Math.min(line.box.right, box.right) - Math.max(line.box.left, box.left);
      const lies = across > 2 && line.parent !== parent;
      return lies ? [`"${line.text}" lies on "${text}"`] : [];
    });
  });
}

declare global {
  interface Window {
    looked?: {
      readonly lines: readonly Line[];
      readonly broken: readonly string[];
      readonly styleOf: (element: Element) => CSSStyleDeclaration;
    };
  }
}

/**
 * What is wrong with how a page's text stands now, a line each: what is cut, lies on something else or scrolls two ways, and,
 * where words are to stay whole, which are broken.
 */
export async function textFaults(page: Page, words?: 'whole words'): Promise<readonly string[]> {
  await page.evaluate(bringLines);
  const cut = await page.evaluate(cutFaults);
  const overlapping = await page.evaluate(overlapFaults);
  const broken = words === undefined ? [] : await page.evaluate(() => window.looked?.broken ?? []);
  return [...new Set([...cut, ...overlapping, ...broken])];
}

/** Sets the lines, words and letters of a page as far apart as a reader may (WCAG 1.4.12), or back. */
export async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, spaced);
}
