import { expect, test } from './fixtures.ts';
import { pages } from './built-pages.ts';

/** A page with terms in its sentences. */
function pageWithTerms(): string {
  const found = pages.find(({ html }) => html.includes('class="term-card"'));
  if (found === undefined) throw new Error('no page has a term in its sentences');
  return found.path;
}

test('a term opens its card on the press alone, and another press or Escape closes it', async ({
  at,
}) => {
  const page = await at(pageWithTerms());
  const cards = page.locator('.term-card');
  const shown = page.locator('.term-card:visible');
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(shown).toHaveCount(0);
  const term = page.locator('main button.term').first();
  await term.click();
  await expect(shown).toHaveCount(1);
  await expect(shown.getByRole('link', { name: 'In the glossary' })).toBeVisible();
  await term.click();
  await expect(shown).toHaveCount(0);
  await term.click();
  await expect(shown).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
});

test('the menu of a phone opens on the press and closes with Escape', async ({ at }) => {
  const page = await at('/', { width: 360 });
  const menu = page.locator('.site-nav');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(menu.getByRole('link', { name: 'Deadlines' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('without script no card stands open in the sentences, and a wide page has its menu', async ({
  at,
}) => {
  const page = await at(pageWithTerms(), { script: false });
  await expect(page.locator('.term-card:visible')).toHaveCount(0);
  await expect(page.locator('.site-nav').getByRole('link', { name: 'Procedures' })).toBeVisible();
});
