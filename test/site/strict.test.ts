import { expect, it } from 'vitest';
import { parsePage } from '../../src/site/page.ts';
import { PAGE_POLICY, withPolicy } from '../../src/site/policy.ts';
import { policyFaults } from '../../src/site/strict.ts';

const page = (body: string) =>
  parsePage(
    '/a/',
    withPolicy(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`),
  );

it('a page with the policy and nothing in it that this blocks is sound', () => {
  const sound = '<script src="/_astro/a.js"></script><script type="application/json">{}</script>';
  expect(policyFaults(page(sound))).toEqual([]);
});

it.each([
  ['<script>run()</script>', 'a <script> stands in the page'],
  ['<script type="module">run()</script>', 'a <script> stands in the page'],
  ['<script type="importmap">{}</script>', 'a <script> stands in the page'],
  ['<svg><style>path{fill:red}</style></svg>', 'a <style> stands in the page'],
  ['<button onclick="run()">Go</button>', '<button onClick> is blocked'],
  ['<a href="javascript:run()">Go</a>', '<a> leads to "javascript:"'],
])('finds %s', (body, fault) => {
  const faults = policyFaults(page(body));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`/a/: ${fault}`);
});

it('finds a page without the policy, with another, or with two', () => {
  const meta = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}">`;
  const found = (head: string) =>
    policyFaults(parsePage('/b/', `<html><head>${head}</head></html>`));
  for (const head of ['', meta("default-src 'self'"), meta(PAGE_POLICY) + meta(PAGE_POLICY)]) {
    expect(found(head)).toEqual([expect.stringContaining('/b/: its Content-Security-Policy')]);
  }
  expect(found(meta(PAGE_POLICY))).toEqual([]);
});
