import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../src/site/own-hashes.ts';

const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const page = (scripts: string, ...hashes: readonly string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash('a{}')};">${scripts}`;

it('a page keeps the hashes of the scripts that stand in it, and loses those of other pages', () => {
  const scripts = '<script type="module">one()</script><script src="/b.js"></script>';
  const html = page(scripts, hash('one()'), hash('two()'));
  expect(withOwnHashes(html)).toBe(page(scripts, hash('one()')));
});

it('a page without an inline script lists no hash of one; those of styles stay', () => {
  const html = page('<p>text</p>', hash('one()'));
  expect(withOwnHashes(html)).toContain("script-src 'self';");
  expect(withOwnHashes(html)).toContain(`style-src 'self' ${hash('a{}')}`);
});
