import { library } from '../../content/index.ts';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import { planUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { heldBack } from './held-back.ts';
import { awake, axe } from './site.ts';
import { dateGroup, typeDate } from './tools.ts';

const found = library.flatMap((procedure) => {
  const address = `${planUrl(procedure.id)}plan.json`;
  const props = casePlanProps(procedure, 'plan', address);
  const start = props?.starts.find(({ event }) => event === props.start);
  return start === undefined ? [] : [{ url: planUrl(procedure.id), address, start }];
});
const [plan] = found;
if (plan === undefined) throw new Error('no procedure has a case plan');
const { url, address, start } = plan;

test('a plan is asked for and waited for before its rules are there', async ({ open }) => {
  const { page, requests, errors } = await open({ width: 360 });
  const send = await heldBack(page, address);
  await page.goto(url);
  await typeDate(dateGroup(page, start.question), ['8', '1', '2029']);
  await page.getByRole('button', { name: 'Show the plan' }).click();
  const output = page.locator('.plan__summary');
  await expect(output).toContainText('as soon as its rules have loaded');
  expect(await axe(page)).toEqual([]);
  send();
  await page.locator('.plan__row').first().waitFor();
  await expect(output).toContainText('Monday 8 January 2029');
  expect(requests.filter((request) => request.endsWith(address))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('where its rules do not come a plan says so, and a second try brings it', async ({ open }) => {
  const { page } = await open({ width: 360, scheme: 'dark' });
  await page.route(`**${address}`, (route) => route.abort());
  await page.goto(url);
  await awake(page);
  const alert = page.getByRole('alert').filter({ hasText: 'did not load' });
  await alert.waitFor();
  await typeDate(dateGroup(page, start.question), ['8', '1', '2029']);
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await alert.waitFor();
  expect(await page.locator('.plan__row').count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.unroute(`**${address}`);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.plan__row').first().waitFor();
  expect(await alert.count()).toBe(0);
});
