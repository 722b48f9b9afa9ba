import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fileFaults,
  firstViewFaults,
  laterFaults,
  mapFaults,
  readingFaults,
} from '../../src/site/budgets.ts';
import { gluedWordFaults } from '../../src/site/glued-words.ts';
import { linkFaults, popoverFaults } from '../../src/site/links.ts';
import {
  emailFaults,
  headingFaults,
  idFaults,
  originFaults,
  sizeFaults,
  styleFaults,
  summaryFaults,
  tagFaults,
  titleFaults,
} from '../../src/site/markup.ts';
import { parsePage } from '../../src/site/page.ts';
import type { SitePage } from '../../src/site/page.ts';
import { classesIn, sheetOrderFaults, unstyledFaults } from '../../src/site/sheets.ts';
import { BUDGET } from '../../src/site/limits.ts';
import { islandScripts, pageScripts, Weigher } from '../../src/site/weight.ts';

function page(body: string, path = '/a/', title = 'A'): SitePage {
  return parsePage(
    path,
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  );
}

describe('markup', () => {
  it('passes where nothing is wrong', () => {
    const sound = page(
      '<h1 id="x">A</h1><a href="https://www.gov.uk/">out</a><img src="/a.png" alt="">' +
        '<link rel="canonical" href="https://site.example/a/"><svg><title>Map</title></svg>',
    );
    for (const check of [headingFaults, idFaults, styleFaults, originFaults, emailFaults]) {
      expect(check(sound)).toEqual([]);
    }
    expect(titleFaults([sound, page('', '/b/', 'B')])).toEqual([]);
    expect(sizeFaults(sound)).toEqual([]);
  });

  it('finds each fault with its page', () => {
    expect(idFaults(page('<p id="x"></p><svg><g id="x"/></svg>'))).toEqual([
      '/a/: the id "x" stands 2 times',
    ]);
    expect(headingFaults(page('<h2>A</h2>'))).toEqual(['/a/: 0 elements <h1>; write one']);
    expect(headingFaults(page('<h1>A</h1><h1>B</h1>'))).toHaveLength(1);
    expect(styleFaults(page('<svg><path style="fill:red"/></svg>'))).toHaveLength(1);
    expect(titleFaults([page(''), page('', '/b/')])).toEqual(['/a/, /b/: the same title, "A"']);
    expect(titleFaults([page('', '/a/', '')])).toEqual(['/a/: the page has no title']);
    expect(sizeFaults(page('x'.repeat(500_000)))).toHaveLength(1);
  });

  it('finds a heading in a summary, however deep, and none beside it', () => {
    expect(
      summaryFaults(page('<h2>A</h2><details><summary>a</summary><h3>B</h3></details>')),
    ).toEqual([]);
    expect(
      summaryFaults(page('<details><summary><span><h3>A fold</h3></span></summary></details>')),
    ).toEqual(['/a/: the heading "A fold" stands in a summary; write it before its fold']);
  });

  it('finds a word that runs into the next where an element begins or ends, and no figure that is set apart', () => {
    expect(
      gluedWordFaults(page('<p>In <a href="/b/">10 days</a>, or <b>at once</b>.</p>')),
    ).toEqual([]);
    expect(
      gluedWordFaults(
        page('<p>A rule.<a class="ask" href="/b/">1</a></p><p class="card"><b>A</b>B</p>'),
      ),
    ).toEqual([]);
    expect(gluedWordFaults(page('<p>In the<a href="/b/">10 days</a></p>'))).toEqual([
      '/a/: "10 days" runs into the word beside it; write {\' \'} between',
    ]);
    expect(gluedWordFaults(page('<p><b>10 days</b>if agreed</p>'))).toHaveLength(1);
  });

  it('finds a page on which the sheet of all pages comes after another', () => {
    const sheet = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
    const right = page(sheet('site') + sheet('tool'), '/a/');
    const wrong = page(sheet('tool') + sheet('site'), '/b/');
    expect(sheetOrderFaults([page(sheet('site')), right])).toEqual([]);
    const inNoscript = `<noscript>${sheet('without-script')}</noscript>`;
    expect(sheetOrderFaults([page(inNoscript + sheet('site'))])).toEqual([]);
    expect(sheetOrderFaults([page(sheet('site')), right, wrong])).toEqual([
      '/b/: a sheet stands before one of more pages; import the page first',
    ]);
  });

  it('finds what stands in a page without the sheet that styles it', () => {
    const css = '.soft,.rows>.in-it:hover{top:.5rem}@media print{a.fold{top:0}}';
    expect([...classesIn(css)]).toEqual(['soft', 'rows', 'fold']);
    const sheets = new Map([
      ['/_astro/site.css', classesIn('.soft{top:0}')],
      ['/_astro/lists.css', classesIn(css)],
    ]);
    const linked = (name: string) =>
      page(
        `<link rel="stylesheet" href="/_astro/${name}.css"><p class="soft own">a</p><p class="fold">b</p>`,
      );
    expect(unstyledFaults(linked('lists'), sheets)).toEqual([]);
    expect(unstyledFaults(linked('site'), sheets)).toEqual([
      '/a/: the class "fold" is styled in /_astro/lists.css, which the page lacks',
    ]);
  });

  it.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/x.css">',
    '<img src="http://x.example/a.png" alt="">',
    '<form action="https://x.example/"></form>',
    '<astro-island component-url="https://x.example/a.js"></astro-island>',
  ])('finds what comes from another origin: %s', (markup) => {
    expect(originFaults(page(markup))).toHaveLength(1);
  });

  it('finds an e-mail address in text or link, and not in a script', () => {
    expect(emailFaults(page('<p>Write to team@council.gov.uk</p>'))).toHaveLength(1);
    expect(emailFaults(page('<a href="mailto:a.b@x.org">mail</a>'))).toHaveLength(1);
    expect(emailFaults(page('<script>"a@b.cd"</script>'))).toEqual([]);
    const note = page('<a href="mailto:own@x.org?subject=A">mail</a> or a.b@x.org');
    expect(emailFaults(note, 'own@x.org')).toEqual([
      '/a/: the e-mail address a.b@x.org is printed',
    ]);
  });

  it('a tag that is printed is found, and one that an island is handed is not', () => {
    const tag = '{figure:baby-age}';
    const handed = `<astro-island props="${tag}"></astro-island>`;
    expect(tagFaults(page(`<h1>A</h1>${handed}<script>"${tag}"</script>`))).toEqual([]);
    for (const body of [`<dd>if the child is ${tag}</dd>`, `<a title="${tag}">a</a>`]) {
      expect(tagFaults(page(body))).toEqual([
        `/a/: the tag ${tag} is printed; print the text with fillText`,
      ]);
    }
  });
});

describe('links', () => {
  const pages = [
    page('<h1 id="top-of-a">A</h1><a href="/b/#here">b</a><a href="#top-of-a">a</a>'),
    page(
      '<p id="here"></p><a href="../a/">a</a><a href="/x.json">x</a><a href="mailto:x">m</a>',
      '/b/',
    ),
  ];
  const files = ['/a/index.html', '/b/index.html', '/x.json'];

  it('resolve to pages, files and anchors', () => {
    expect(linkFaults(pages, files)).toEqual([]);
  });

  it.each([
    ['/c/', 'leads to nothing'],
    ['/b', 'leads to nothing'],
    ['/b/#there', 'there is no "#there" on /b/'],
    ['#there', 'there is no "#there" on /a/'],
    ['../../b/c/', 'leads to nothing'],
  ])('%s: %s', (href, fault) => {
    const [found] = linkFaults([page(`<a href="${href}">x</a>`), ...pages.slice(1)], files);
    expect(found).toContain(fault);
  });

  it('of a button to a popover are checked within the page', () => {
    const markup = '<button popovertarget="y">Y</button><button popovertarget="z">Z</button>';
    expect(popoverFaults(page(`${markup}<div id="z" popover></div>`))).toEqual([
      '/a/: <button> opens "#y", which is not there',
    ]);
  });
});

describe('weight', () => {
  let dist = '';
  const noise = (bytes: number): string =>
    `/*${Array.from({ length: bytes }, (_, at) => String.fromCharCode(97 + ((at * at * 7 + at) % 23))).join('')}*/`;
  /** 76,800 letters that compress to no less than half. */
  const incompressible = Array.from({ length: 1_200 }, (_, at) =>
    createHash('sha256').update(String(at)).digest('hex'),
  ).join('');

  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(dist, 'tool.js'), "import{h}from'./h.js';const l=()=>import('./late.js');");
    writeFileSync(join(dist, 'h.js'), 'export const h=1;');
    writeFileSync(join(dist, 'late.js'), "import'./h.js';const l=()=>import('./clock.js');");
    writeFileSync(join(dist, 'clock.js'), 'export const clock=1;');
    writeFileSync(
      join(dist, 'big.js'),
      Array.from({ length: 3000 }, (_, n) => `f${(n * 7919) % 10007}();`).join(''),
    );
  });
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  it('follows imports, and those that run later only when asked to', () => {
    const weigher = new Weigher(dist);
    expect([...weigher.reach(['/tool.js'], 'nothing')]).toEqual(['/tool.js', '/h.js']);
    expect([...weigher.reach(['/tool.js'], 'all but the clock')]).toEqual([
      '/tool.js',
      '/h.js',
      '/late.js',
    ]);
    expect([...weigher.reach(['/tool.js'], 'all')]).toContain('/clock.js');
    const tool = page(
      '<astro-island component-url="/tool.js" renderer-url="/h.js"></astro-island>',
    );
    expect(
      weigher.pageBytes(tool, 'all', 'all but the clock') -
        weigher.pageBytes(tool, 'all', 'nothing'),
    ).toBe(weigher.bytesOf(['/late.js']));
    expect(() => weigher.reach(['/gone.js'], 'nothing')).toThrow('/gone.js');
  });

  it('weighs apart what makes a file of the dates, less what the page has by then', () => {
    writeFileSync(
      join(dist, 'dated.js'),
      "import'./h.js';const l=()=>import('./late.js'),s=()=>import('./save-dates.X1.js');",
    );
    writeFileSync(join(dist, 'save-dates.X1.js'), "import'./h.js';import'./writer.js';");
    writeFileSync(join(dist, 'writer.js'), 'export const w=1;');
    writeFileSync(join(dist, 'in-place.js'), "const l=()=>import('./dated.js');");
    const weigher = new Weigher(dist);
    expect([...weigher.reach(['/dated.js'], 'all but the clock')]).toEqual([
      '/dated.js',
      '/h.js',
      '/late.js',
    ]);
    const own = weigher.bytesOf(['/save-dates.X1.js', '/writer.js']);
    const tool = (file: string) => page(`<script type="module" src="/${file}"></script>`);
    expect(weigher.bytesApart(tool('dated.js'), 'save-dates')).toBe(own);
    expect(weigher.bytesApart(tool('in-place.js'), 'save-dates')).toBe(own);
    expect(weigher.bytesApart(tool('tool.js'), 'save-dates')).toBe(0);
    expect(fileFaults(tool('dated.js'), weigher)).toEqual([]);
  });

  it('weighs apart what comes once an answer stands, and finds it where it is too heavy', () => {
    writeFileSync(
      join(dist, 'answered.js'),
      "import'./h.js';const l=()=>import('./asked-later.X1.js'),s=()=>import('./save-dates.X1.js');",
    );
    writeFileSync(join(dist, 'asked-later.X1.js'), "import'./h.js';import'./fold.js';");
    writeFileSync(join(dist, 'fold.js'), 'export const f=1;');
    const weigher = new Weigher(dist);
    const tool = page('<script type="module" src="/answered.js"></script>');
    expect(weigher.pageBytes(tool, 'all', 'all')).toBe(weigher.bytesOf(['/answered.js', '/h.js']));
    const own = weigher.bytesOf(['/asked-later.X1.js', '/fold.js']);
    expect(weigher.bytesApart(tool, 'asked-later')).toBe(own);
    expect(laterFaults(tool, weigher)).toEqual([]);

    writeFileSync(join(dist, 'fold.js'), "import'./big.js';");
    expect(laterFaults(tool, new Weigher(dist))).toEqual([
      expect.stringMatching(/bytes of script that comes once an answer stands, .* at most$/),
    ]);
  });

  it('finds a maker of files that is too heavy', () => {
    writeFileSync(join(dist, 'bigger.js'), `//${readFileSync(join(dist, 'big.js'), 'utf8')}`);
    writeFileSync(join(dist, 'heavy.js'), "const s=()=>import('./save-dates.X2.js');");
    writeFileSync(join(dist, 'save-dates.X2.js'), "import'./big.js';import'./bigger.js';");
    const [fault] = fileFaults(
      page('<script type="module" src="/heavy.js"></script>'),
      new Weigher(dist),
    );
    expect(fault).toMatch(/^\/a\/: \d+ bytes of script that a press for a file .* 7600 at most$/);
  });

  it('finds a case plan whose data stands in its page', () => {
    const tool = (props: string) =>
      page(
        `<p>${noise(50)}</p><astro-island client="touch" props="${props}"></astro-island>`,
        '/plans/p/',
      );
    expect(firstViewFaults(tool(''), new Weigher(dist))).toEqual([]);
    expect(firstViewFaults(tool(incompressible), new Weigher(dist))).toEqual([
      expect.stringMatching(/bytes of markup, style and script at once, .* 35000 at most$/),
    ]);
  });

  it('finds any page that is too heavy at first, but for whole documents and an A to Z', () => {
    const faultsAt = (path: string) =>
      firstViewFaults(page(`<p>${incompressible}</p>`, path), new Weigher(dist));
    for (const path of ['/', '/duties/p/chapter-1/', '/process-maps/p/m/', '/glossary/']) {
      expect(faultsAt(path)).toEqual([
        expect.stringMatching(new RegExp(`^${path}: \\d+ bytes of markup, .* 35000 at most$`)),
      ]);
    }
    for (const path of ['/procedures/p/print/', '/glossary/p/', '/search/']) {
      expect(faultsAt(path)).toEqual([]);
    }
  });

  it('holds what is read to less than other pages', () => {
    const faultsAt = (path: string) =>
      firstViewFaults(page(`<p>${incompressible.slice(0, 54_000)}</p>`, path), new Weigher(dist));
    for (const path of ['/procedures/p/s/', '/procedures/p/chapter-1/']) {
      expect(faultsAt(path)).toEqual([
        expect.stringMatching(/bytes of markup, style and script at once, .* 25000 at most$/),
      ]);
    }
    expect(faultsAt('/procedures/p/')).toEqual([]);
  });

  it('finds a map whose tools are too heavy', () => {
    writeFileSync(join(dist, 'walk.js'), `//${incompressible}`);
    const map = (rest: string) => page(rest, '/process-maps/p/m/');
    const walk = (url: string) =>
      `<details><summary>x</summary><astro-island component-url="${url}"></astro-island></details>`;
    expect(mapFaults(map(walk('/h.js')), new Weigher(dist))).toEqual([]);
    expect(mapFaults(map(walk('/walk.js')), new Weigher(dist))).toEqual([
      expect.stringMatching(
        new RegExp(`bytes of script in all, .* ${String(BUDGET.mapTools)} at most$`),
      ),
    ]);
    expect(mapFaults(page(walk('/walk.js'), '/process-maps/'), new Weigher(dist))).toEqual([]);
  });

  it('counts every script of the page, modules or not', () => {
    const markup =
      '<script async src="/h.js"></script><script type="module" src="/tool.js"></script>';
    expect(pageScripts(page(markup, '/'))).toEqual(['/h.js', '/tool.js']);
  });

  it('lets an island wait behind a closed tool', () => {
    const island = '<astro-island component-url="/big.js" client="visible"></astro-island>';
    const closed = page(`<details><summary>x</summary>${island}</details>`, '/procedures/p/s/');
    const open = page(`<details open><summary>x</summary>${island}</details>`, '/procedures/p/s/');
    expect(islandScripts(closed, 'at once').components).toEqual([]);
    expect(islandScripts(closed, 'all').components).toEqual(['/big.js']);
    expect(new Weigher(dist).bytesOf(['/big.js'])).toBeGreaterThan(BUDGET.reading);
    expect(readingFaults(closed, new Weigher(dist))).toEqual([]);
    expect(readingFaults(open, new Weigher(dist))).toEqual([
      expect.stringContaining('script before a tool is opened'),
    ]);
  });
});
