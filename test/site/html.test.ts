import { expect, it } from 'vitest';
import { htmlFaults } from '../../src/site/html.ts';
import { parsePage } from '../../src/site/page.ts';

/** What is said of a page with this in its body. */
const faults = (body: string): Promise<readonly string[]> =>
  htmlFaults([
    parsePage(
      '/a/',
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><main>${body}</main></body></html>`,
    ),
  ]);

it('a sound page is valid', async () => {
  expect(
    await faults('<h1 id="1-a">A</h1><svg><title>Map</title></svg><style>a{}</style>'),
  ).toEqual([]);
});

it.each([
  ['<h2>A</h2>', 'heading-level'],
  ['<h1>A</h1><h1>B</h1>', 'heading-level'],
  ['<h1>A</h1><p id="x"></p><p id="x"></p>', 'no-dup-id'],
  ['<h1>A</h1><p style="color:red">a</p>', 'no-inline-style'],
  ['<h1>A</h1><label for="x">X</label>', 'no-missing-references'],
  ['<h1>A</h1><p aria-describedby="z">a</p>', 'no-missing-references'],
  ['<h1>A</h1><ul><p>a</p></ul>', 'element-permitted-content'],
  ['<h1>A</h1><p><b>a</p></b>', 'close-order'],
])('a fault is told with its page, place and rule: %s', async (body, rule) => {
  const found = await faults(body);
  expect(found.join('\n')).toContain(`(${rule})`);
  expect(found[0]).toMatch(/^\/a\/: line 1, column \d+: /);
});
