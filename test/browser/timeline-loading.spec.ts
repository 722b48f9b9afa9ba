import { library } from '../../content/index.ts';
import { phasesUrl } from '../../src/procedure/index.ts';
import { expect, test } from './fixtures.ts';
import { heldBack } from './held-back.ts';
import { awake, axe } from './site.ts';
import { dateGroup, typeDate } from './tools.ts';

const found = library.flatMap(({ id, phases, events }) =>
  Object.entries(phases)
    .slice(0, 1)
    .flatMap(([model, { start, startChoices }]) => {
      const url = phasesUrl(id);
      const question = events[start]?.question ?? '';
      const address = `${url}${model}/timeline.json`;
      return startChoices.length === 0 ? [{ url, model, address, question }] : [];
    }),
);
const [timeline] = found;
if (timeline === undefined) throw new Error('no procedure has a timeline from one event');
const { url, model, address, question } = timeline;
const within = `section[id="${model}"]`;

test('a timeline is asked for and waited for before its rules are there', async ({ open }) => {
  const { page, requests, errors } = await open({ width: 360 });
  const send = await heldBack(page, address);
  await page.goto(url);
  await typeDate(dateGroup(page, question), ['8', '1', '2029']);
  await page.locator(within).getByRole('button', { name: 'Show the dates' }).click();
  const said = page.locator(`${within} .phase-timeline__result [role=status]`);
  await expect(said).toContainText('as soon as their rules have loaded');
  expect(await axe(page)).toEqual([]);
  send();
  await expect(said).toContainText('From Monday 8 January 2029');
  expect(requests.filter((request) => request.endsWith(address))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('where its rules do not come a timeline says so, and a second try brings it', async ({
  open,
}) => {
  const { page } = await open({ width: 360, scheme: 'dark' });
  await page.route(`**${address}`, (route) => route.abort());
  await page.goto(url);
  await awake(page);
  const alert = page.locator(within).getByRole('alert').filter({ hasText: 'did not load' });
  await alert.waitFor();
  await typeDate(dateGroup(page, question), ['8', '1', '2029']);
  await page.locator(within).getByRole('button', { name: 'Show the dates' }).click();
  await alert.waitFor();
  const dates = page.locator(`${within} .phase-timeline__result time`);
  expect(await dates.count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.unroute(`**${address}`);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await dates.first().waitFor();
  expect(await alert.count()).toBe(0);
});
