import type { Page } from '@playwright/test';

/** Holds back what a page asks for at an address until the answer is called: it is sent then. */
export async function heldBack(page: Page, address: string): Promise<() => void> {
  let send = (): void => undefined;
  const held = new Promise<void>((done) => {
    send = done;
  });
  await page.route(`**${address}`, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    send();
  };
}
