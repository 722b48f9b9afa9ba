import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';
import { isKind } from '../search/kinds.ts';
import type { Passage } from '../search/answers/passage.ts';
import { splitPhrases } from '../search/phrases.ts';
import { attr, textUnder } from './page.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** What is no part of a page's words. */
const NO_WORDS: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript']);

/** A page's words under one heading; the first is what stands before any. */
interface Part {
  readonly anchor: string;
  readonly heading: string;
  readonly ref: string | undefined;
  text: string;
}

/** A page as it is read: what it says of itself to the search, and its parts. */
class PageReader {
  readonly told = new Map<string, string>();
  readonly parts: Part[] = [{ anchor: '', heading: '', ref: undefined, text: '' }];

  /** Adds the words under a node to the part that it stands in. */
  read(node: HastNode): void {
    if (node.type === 'text') this.#add(node.value);
    else if (node.type === 'element') this.#readElement(node);
    else if ('children' in node) for (const child of node.children) this.read(child);
  }

  #add(words: string): void {
    const part = this.parts.at(-1);
    if (part !== undefined) part.text += words;
  }

  #readElement(element: Element): void {
    const told = attr(element, 'dataPagefindMeta') ?? attr(element, 'dataPagefindFilter');
    if (told !== undefined) {
      this.told.set(told.split('[', 1)[0] ?? told, attr(element, 'dataValue') ?? '');
    } else if ('dataPagefindIgnore' in element.properties || NO_WORDS.has(element.tagName)) {
      this.#add(' ');
    } else if (/^h[2-6]$/.test(element.tagName) && attr(element, 'id') !== undefined) {
      this.#readHeading(element);
    } else {
      for (const child of element.children) this.read(child);
      this.#add(' ');
    }
  }

  #readHeading(element: Element): void {
    this.parts.push({
      anchor: attr(element, 'id') ?? '',
      heading: textUnder(element)
        .replace(/\s*#\s*$/, '')
        .trim(),
      ref: attr(element, 'dataSourceRef'),
      text: '',
    });
  }
}

function main(node: HastNode): HastNode | undefined {
  if (node.type === 'element' && node.tagName === 'main') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = main(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A page as it is found: its title, and its parts as passages. */
interface ReadPage {
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** A page with its parts as passages; none where it does not say what kind of thing it is. */
export function readPage(url: string, html: string, asked: readonly string[]): ReadPage {
  const reader = new PageReader();
  const body = main(htmlToHast(html));
  if (body !== undefined) reader.read(body);
  const title = reader.told.get('title') ?? '';
  const kind = reader.told.get('kind') ?? '';
  if (!isKind(kind)) return { title, passages: [] };
  const procedure = reader.told.get('procedure');
  const names = splitPhrases(reader.told.get('aliases'));
  const passages = reader.parts.map(({ anchor, heading, ref, text }): Passage => {
    const isPage = anchor === '';
    const said = text.replace(/\s+/g, ' ').trim();
    // The page's own heading is its title, and no part of what it says.
    const line = isPage && said.startsWith(`${title} `) ? said.slice(title.length + 1) : said;
    return {
      shown: {
        url: isPage ? url : `${url}#${anchor}`,
        title: isPage ? title : heading,
        ...(isPage ? {} : { page: title }),
        kind,
        ...(procedure === undefined ? {} : { procedure }),
        line,
        ...(ref === undefined ? {} : { clause: ref }),
        ...(isPage && names.length > 0 ? { names } : {}),
      },
      page: url,
      title: isPage ? title : heading,
      asked: isPage ? [...names, ...asked] : [],
      text: `${title}. ${line}`,
    };
  });
  return { title, passages };
}
