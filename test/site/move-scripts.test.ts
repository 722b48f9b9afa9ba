import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeStrict, nameOf, withoutInline } from '../../src/site/move-scripts.ts';

const keep = (code: string): string => `/_astro/${nameOf(code, 'js')}`;
const moved = (html: string): string => withoutInline(html, keep);
const src = (code: string): string => `src="${keep(code)}"`;

describe('a script that stands in a page', () => {
  it('moves into a file; a module is a module still, and a classic script holds up what follows it', () => {
    expect(moved('<p>a</p><script type="module">one()</script>')).toBe(
      `<p>a</p><script type="module" ${src('one()')}></script>`,
    );
    expect(moved('<head><script>before()</script></head>')).toBe(
      `<head><script ${src('before()')}></script></head>`,
    );
  });

  it('shares a file with its like, and with its neighbour', () => {
    expect(moved('<script>a()</script>\n<script>b()</script><p>text</p><script>a()</script>')).toBe(
      `<script ${src('a();\nb()')}></script><p>text</p><script ${src('a()')}></script>`,
    );
  });

  it('of Astro’s islands waits for them and holds nothing up', () => {
    const directive = '(self.Astro||(self.Astro={})).touch=d';
    const style = '<style>astro-island,astro-slot{display:contents}</style>';
    expect(
      moved(`${style}<script>${directive}</script><script>wake()</script><astro-island>`),
    ).toBe(`<script async ${src(`${directive};\nwake()`)}></script><astro-island>`);
  });

  it('stays what it is where it has a file, or is data', () => {
    const html =
      '<script type="module" src="/a.js"></script><script type="application/json">{}</script>';
    expect(moved(html)).toBe(html);
  });

  it('is refused where it imports by a way from the page', () => {
    expect(() => moved('<script type="module">import"./tool.js"</script>')).toThrow('./tool.js');
  });
});

describe('a built site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'strict-'));
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  it('has its files and its policies, at the address at which it begins', () => {
    const html = '<html><head><meta charset="utf-8"></head><script>one()</script></html>';
    mkdirSync(join(dist, '_astro'));
    for (const name of ['a.html', 'b.html']) writeFileSync(join(dist, name), html);
    makeStrict(dist);
    const name = nameOf('one()', 'js');
    expect(readdirSync(join(dist, '_astro'))).toEqual([name]);
    expect(readFileSync(join(dist, '_astro', name), 'utf8')).toBe('one()');
    const made = readFileSync(join(dist, 'b.html'), 'utf8');
    expect(made).toContain(`<script src="/_astro/${name}"></script>`);
    expect(made).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    writeFileSync(join(dist, 'c.html'), '<html><head></head></html>');
    expect(() => {
      makeStrict(dist);
    }).toThrow('/c.html: no <meta charset="utf-8">');
  });
});
