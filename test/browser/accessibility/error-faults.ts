import type { Page } from '@playwright/test';

/**
 * What is wrong with how a form tells of wrong entries: each is named in words that stand beside its box and are tied to it, and
 * the reader is at the first, with its question, what is said of it and the box on the screen.
 */
export function errorFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const messages = [...document.querySelectorAll('.govuk-error-message')].filter((message) =>
      message.checkVisibility({ checkVisibilityCSS: true }),
    );
    if (messages.length === 0) faults.push('nothing is said to be wrong');
    const describes = (element: Element | null, message: Element): boolean =>
      element?.getAttribute('aria-describedby')?.split(' ').includes(message.id) === true;
    for (const message of messages) {
      const words = message.textContent.trim();
      const group = message.closest('fieldset');
      if (!/^Error: .{8,}/.test(words)) faults.push(`"${words}" does not say what to mend`);
      if (!describes(group, message)) faults.push(`"${words}" is not tied to its question`);
      const wrong = [...(group?.querySelectorAll('[aria-invalid="true"]') ?? [])];
      const isChoice = group?.querySelector('input[type=radio]') !== null;
      if (wrong.length === 0 && !isChoice) faults.push(`"${words}" marks no box`);
      if (!wrong.every((box) => describes(box, message))) {
        faults.push(`"${words}" is not tied to its box`);
      }
    }
    const [first] = messages;
    const group = first?.closest('fieldset') ?? null;
    const on = document.activeElement;
    if (group === null || on === null || !group.contains(on)) {
      faults.push('the cursor is not at the first thing to mend');
      return faults;
    }
    for (const part of [group.querySelector('legend'), first, on]) {
      const { top = -1, bottom = 0 } = part?.getBoundingClientRect() ?? {};
      if (top < 0 || bottom > window.innerHeight) {
        faults.push(`${part?.tagName ?? 'a part'} of what is wrong is not on the screen`);
      }
    }
    return faults;
  });
}
