import { MOST_HTML_BYTES, MOST_WHOLE_DOCUMENT_BYTES, WHOLE_DOCUMENT } from './limits.ts';
import { attr, named, textUnder } from './page.ts';
import type { Found, SitePage } from './page.ts';

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** A figure or a rule of time that a record's text names, and that a page prints in words. */
const TAG = /\{(?:timescale|figure):[^}]*\}/g;

function counted<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Each page has a title that no other page has. */
export function titleFaults(pages: readonly SitePage[]): readonly string[] {
  const byTitle = new Map<string, string[]>();
  for (const page of pages) {
    const found = named(page, 'title').find(({ within }) => within.at(-1)?.tagName === 'head');
    const title = found === undefined ? '' : textUnder(found.element).trim();
    byTitle.set(title, [...(byTitle.get(title) ?? []), page.path]);
  }
  return [...byTitle].flatMap(([title, paths]) => {
    if (title === '') return paths.map((path) => `${path}: the page has no title`);
    return paths.length === 1 ? [] : [`${paths.join(', ')}: the same title, "${title}"`];
  });
}

/** Each page has one heading of the first level: html-validate finds a second, and not that there is none. */
export function headingFaults(page: SitePage): readonly string[] {
  const count = named(page, 'h1').length;
  return count === 1 ? [] : [`${page.path}: ${String(count)} elements <h1>; write one`];
}

/** No heading stands in a summary: there some screen readers leave it out of the page's headings. */
export function summaryFaults(page: SitePage): readonly string[] {
  return page.elements.flatMap(({ element, within }) =>
    /^h[1-6]$/.test(element.tagName) && within.some(({ tagName }) => tagName === 'summary')
      ? [
          `${page.path}: the heading "${textUnder(element).trim()}" stands in a summary; write it before its fold`,
        ]
      : [],
  );
}

/** An id stands once on a page, in its drawings too: there html-validate does not look. */
export function idFaults(page: SitePage): readonly string[] {
  const ids = page.elements.flatMap(({ element }) => attr(element, 'id') ?? []);
  return [...counted(ids)].flatMap(([id, count]) =>
    count === 1 ? [] : [`${page.path}: the id "${id}" stands ${String(count)} times`],
  );
}

/** The security policy blocks `style` attributes: a page that has one looks different from what was meant. */
export function styleFaults(page: SitePage): readonly string[] {
  return page.elements.flatMap(({ element }) => {
    const style = attr(element, 'style');
    return style === undefined
      ? []
      : [`${page.path}: <${element.tagName} style="${style}"> is blocked; write a class`];
  });
}

const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
  use: ['href', 'xLinkHref'],
  image: ['href', 'xLinkHref'],
  form: ['action'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url', 'dataProps'],
};

/** Links that say where a page stands and load nothing. */
const LOADS_NOTHING = ['canonical', 'alternate', 'license'];

/** Nothing is loaded from, or sent to, anywhere but the site's own origin. */
export function originFaults(page: SitePage): readonly string[] {
  return page.elements.flatMap(({ element }) => {
    const rel = attr(element, 'rel') ?? '';
    if (element.tagName === 'link' && LOADS_NOTHING.includes(rel)) return [];
    return (LOADS[element.tagName] ?? []).flatMap((name) => {
      const url = attr(element, name);
      return url !== undefined && /^(?:[a-z]+:)?\/\//i.test(url.trim())
        ? [`${page.path}: <${element.tagName}> loads ${url} from another origin`]
        : [];
    });
  });
}

/** No address of a mailbox is printed or linked, but the one that whoever runs the site sets for notes on it. */
export function emailFaults(page: SitePage, own?: string): readonly string[] {
  const found = matches(page, ['script', 'style'], EMAIL);
  return found
    .filter((email) => email !== own)
    .map((email) => `${page.path}: the e-mail address ${email} is printed`);
}

/** No tag of a record's text is left where its words should stand. What an island is handed it fills itself. */
export function tagFaults(page: SitePage): readonly string[] {
  return matches(page, ['script', 'style', 'astro-island'], TAG).map(
    (tag) => `${page.path}: the tag ${tag} is printed; print the text with fillText`,
  );
}

/** What the pattern finds, each once, in the texts and attributes of the elements that are not left out. */
function matches(page: SitePage, without: readonly string[], pattern: RegExp): readonly string[] {
  const found = page.elements
    .filter(({ element }) => !without.includes(element.tagName))
    .flatMap(textsOf)
    .flatMap((text) => [...(text.match(pattern) ?? [])]);
  return [...new Set(found)];
}

function textsOf({ element }: Found): readonly string[] {
  return [
    ...element.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
    ...Object.keys(element.properties).map((name) => attr(element, name) ?? ''),
  ];
}

/** A page stays small enough to load on a poor signal. */
export function sizeFaults(page: SitePage): readonly string[] {
  const bytes = Buffer.byteLength(page.html);
  const most = WHOLE_DOCUMENT.test(page.path) ? MOST_WHOLE_DOCUMENT_BYTES : MOST_HTML_BYTES;
  return bytes <= most
    ? []
    : [`${page.path}: ${String(bytes)} bytes of HTML; ${String(most)} at most`];
}
