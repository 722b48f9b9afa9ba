import type { Page } from '@playwright/test';

/** What moves of itself on a page, by its elements: nothing does, whatever the reader prefers. */
export function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return (
        lasts(style.transitionDuration) ||
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        style.scrollBehavior === 'smooth'
      );
    });
    return [...new Set(moving.map(({ tagName, className }) => `${tagName}.${className} moves`))];
  });
}

/** The controls that are not to be told from text where colours are forced: no border, no line under their words. */
export async function forcedColourFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const isMarked = (element: Element): boolean => {
      const { borderBottomStyle, borderBottomWidth, textDecorationLine } =
        getComputedStyle(element);
      const hasBorder = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
      return hasBorder || textDecorationLine !== 'none';
    };
    return [...document.querySelectorAll('button, select, input[type=text], input[type=search]')]
      .filter((control) => control.checkVisibility({ checkVisibilityCSS: true }))
      .filter((control) => ![control, ...control.children].some(isMarked))
      .map(({ className, textContent }) => `.${className} "${textContent}" has no edge`);
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}
