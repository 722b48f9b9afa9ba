import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake, axe, foreign, open, overflow, pages } from './site.ts';
import type { Opened } from './site.ts';

let opened: Opened | undefined;

function current(): Opened {
  if (opened === undefined) throw new Error('no page is open');
  return opened;
}

beforeAll(async () => {
  opened = await open({ width: 320 });
});
afterAll(async () => {
  await opened?.page.context().close();
});

describe.each(pages.map(({ path }) => [path] as const))('%s', (path) => {
  it('has no fault that axe can find, no script error, no request elsewhere, no sideways scroll', async () => {
    const { page, errors, requests } = current();
    errors.length = 0;
    requests.length = 0;
    await page.goto(path);
    await awake(page);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
    expect(foreign(requests)).toEqual([]);
  });
});
