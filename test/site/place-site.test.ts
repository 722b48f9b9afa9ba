import { describe, expect, it } from 'vitest';
import { dataFaults, styleSheetFaults } from '../../src/site/check-place.ts';
import { addressesOf, placed, withCanonical } from '../../src/site/place-site.ts';
import { sitemap } from '../../src/site/sitemap.ts';

const addresses = addressesOf(['/index.html', '/a/index.html', '/a/b.json', '/_astro/f.woff2']);
const place = (text: string): string => placed(text, '/guide/', addresses);

describe('a site in a folder', () => {
  it.each([
    ['<a href="/">', '<a href="/guide/">'],
    ['<a href="/a/#x">', '<a href="/guide/a/#x">'],
    ["<a href='/a/?x=1'>", "<a href='/guide/a/?x=1'>"],
    [
      'props="{&quot;url&quot;:[0,&quot;/a/&quot;]}"',
      'props="{&quot;url&quot;:[0,&quot;/guide/a/&quot;]}"',
    ],
    ['{"at":"/a/b.json"}', '{"at":"/guide/a/b.json"}'],
    ['src:url(/_astro/f.woff2) format("woff2")', 'src:url(/guide/_astro/f.woff2) format("woff2")'],
  ])('begins the addresses of %s with it', (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it.each([
    '<a href="//a/">elsewhere</a>',
    '<a href="https://www.gov.uk/a/">elsewhere</a>',
    '<p>and/or "/or what is no page"</p>',
    '<svg><path d="M0 0"/></svg>',
  ])('leaves alone what is no address of the site: %s', (text) => {
    expect(place(text)).toBe(text);
  });

  it('is not put there twice', () => {
    expect(place(place('<a href="/a/">'))).toBe('<a href="/guide/a/">');
  });

  it('has its faults told where an address does not begin with it', () => {
    const json = JSON.stringify({ url: '/a/', deep: [{ at: '/guide/a/' }], file: '/x.json' });
    expect(dataFaults('/f.json', json, '/guide/')).toEqual([
      '/f.json: /a/ does not begin with /guide/',
      '/f.json: /x.json does not begin with /guide/',
    ]);
    expect(dataFaults('/f.json', '["/or what is no page", "and/or"]', '/guide/')).toEqual([]);
    expect(styleSheetFaults('/a.css', 'a{b:url("/x.woff2")}', '/guide/')).toHaveLength(1);
    expect(styleSheetFaults('/a.css', 'a{b:url(/guide/x.woff2)}', '/guide/')).toEqual([]);
  });
});

it('a known address stands in the page’s head and in the sitemap', () => {
  const html = withCanonical('<head><title>A</title></head>', 'https://x.example/a/');
  expect(html).toBe(
    '<head><title>A</title><link rel="canonical" href="https://x.example/a/"></head>',
  );
  expect(sitemap(['https://x.example/a/'])).toContain('<url><loc>https://x.example/a/</loc></url>');
});
