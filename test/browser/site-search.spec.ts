import { library } from '../../content/index.ts';
import { procedureUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { axe, foreign } from './site.ts';

const [first] = library;
const url = first === undefined ? '/' : procedureUrl(first.id);

test('the slash opens the search over the page, which answers in place and keeps nothing', async ({
  visitAfresh,
}) => {
  const { page, requests, errors } = await visitAfresh(url);
  const address = page.url();
  expect(requests.filter((asked) => /open-search|services|pagefind/.test(asked))).toEqual([]);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const box = dialog.getByRole('searchbox');
  await expect(box).toBeFocused();
  await box.fill('grandmother zebra panel');
  await dialog.locator('a[data-hit]').first().waitFor();
  expect(await axe(page)).toEqual([]);
  expect(page.url()).toBe(address);
  expect(requests.filter((asked) => /zebra|grandmother/i.test(asked))).toEqual([]);
  expect(foreign(requests).filter((asked) => !asked.startsWith('blob:'))).toEqual([]);
  await box.press('Escape');
  await expect(dialog).toBeHidden();
  // Opened again it still holds what was typed, for it is the same page.
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(box).toHaveValue('grandmother zebra panel');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  expect(errors).toEqual([]);
});

test('a slash in a box is a slash, and a page with a search of its own is led to its box', async ({
  visit,
}) => {
  const { page } = await visit('/search/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.press('/');
  await expect(box).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what does not come is told, and asked for again', async ({ visitAfresh }) => {
  const { page } = await visitAfresh(url);
  await page.route('**/search/services.json', (route) => route.abort());
  await page.keyboard.press('/');
  await page.getByText('The search did not load.').waitFor();
  await page.unroute('**/search/services.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('without script the link leads to the contents from A to Z', async ({ open }) => {
  const { page } = await open({ script: false });
  await page.goto(url);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/#contents$/);
});
