import { parseFrontmatter } from 'astro/markdown';
import { slug } from './outline.ts';
import { attributesOf, isJsx, lineOf, mdxTree, nodesOf, textOf } from './mdx-tree.ts';
import type { JsxElement } from './mdx-tree.ts';

/** What a section's components name, each by its kind of record. */
export type CitedKind =
  | 'timescale'
  | 'calculator'
  | 'figure'
  | 'duty'
  | 'term'
  | 'open question'
  | 'map'
  | 'check'
  | 'phases';

const KIND_OF_COMPONENT: ReadonlyMap<string, CitedKind> = new Map([
  ['Timescale', 'timescale'],
  ['Calculator', 'calculator'],
  ['Figure', 'figure'],
  ['Duty', 'duty'],
  ['Term', 'term'],
  ['OpenQuestion', 'open question'],
  ['Map', 'map'],
  ['Check', 'check'],
  ['Phases', 'phases'],
]);

/** A component that names no record. */
const PLAIN_COMPONENTS: ReadonlySet<string> = new Set(['Heading', 'Note']);

/** A record that a section names, and where. */
export interface Citation {
  readonly kind: CitedKind;
  readonly id: string;
  readonly line: number;
}

/** A heading of a section, with the source's own reference where it restates one. */
export interface SectionHeading {
  readonly text: string;
  readonly anchor: string;
  readonly ref?: string;
  readonly source?: string;
  readonly line: number;
}

/** What is not as a section may be, found while reading it. */
export interface SectionSlip {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

/** A section page, read: its front matter, its prose, and what the prose names. */
export interface Section {
  readonly procedure: string;
  readonly id: string;
  readonly file: string;
  readonly source: string;
  /** The MDX with its front matter blanked, so that every line keeps its number. */
  readonly body: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly citations: readonly Citation[];
  readonly headings: readonly SectionHeading[];
  readonly slips: readonly SectionSlip[];
}

function blankFrontMatter(source: string): string {
  const end = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(source)?.[0].length ?? 0;
  return source.slice(0, end).replaceAll(/[^\n]/g, ' ') + source.slice(end);
}

function attribute(element: JsxElement, name: string): string | undefined {
  return attributesOf(element).find((candidate) => candidate.name === name)?.value;
}

function heading(element: JsxElement): SectionHeading {
  const text = textOf(element).trim();
  const ref = attribute(element, 'ref');
  const source = attribute(element, 'source');
  return { text, anchor: slug(text), ref, source, line: lineOf(element) };
}

function slipOf(element: JsxElement): SectionSlip | undefined {
  const name = element.name ?? '';
  const line = lineOf(element);
  const kind = KIND_OF_COMPONENT.get(name);
  if (kind !== undefined && attribute(element, 'id') === undefined) {
    return {
      line,
      message: `<${name}> has no id`,
      mend: `Write <${name} id="…" /> with the id of a ${kind}.`,
    };
  }
  if (kind === undefined && /^[A-Z]/.test(name) && !PLAIN_COMPONENTS.has(name)) {
    const known = [...KIND_OF_COMPONENT.keys(), ...PLAIN_COMPONENTS].join(', ');
    return { line, message: `<${name}> is not a component of the prose`, mend: `Known: ${known}.` };
  }
  return undefined;
}

/**
 * Reads a section page. `source` is the whole file; `file` is its path as messages print it.
 * Throws, naming line and column, where the MDX or its front matter does not parse.
 */
export function parseSection(procedure: string, id: string, file: string, source: string): Section {
  const body = blankFrontMatter(source);
  const citations: Citation[] = [];
  const headings: SectionHeading[] = [];
  const slips: SectionSlip[] = [];
  for (const node of nodesOf(mdxTree(body))) {
    if (node.type === 'mdxjsEsm') {
      slips.push({
        line: lineOf(node),
        message: 'a section has an import or an export',
        mend: 'Take it out: the page hands the components over.',
      });
    }
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      headings.push({ text, anchor: slug(text), line: lineOf(node) });
    }
    if (!isJsx(node)) continue;
    const kind = KIND_OF_COMPONENT.get(node.name ?? '');
    const cited = attribute(node, 'id');
    if (kind !== undefined && cited !== undefined) {
      citations.push({ kind, id: cited, line: lineOf(node) });
    }
    if (node.name === 'Heading') headings.push(heading(node));
    const slip = slipOf(node);
    if (slip !== undefined) slips.push(slip);
  }
  const { frontmatter } = parseFrontmatter(source);
  return {
    procedure,
    id,
    file,
    source,
    body,
    frontMatter: frontmatter,
    citations,
    headings,
    slips,
  };
}

/** A front matter entry that is text; undefined where it is missing or something else. */
export function frontMatterText(section: Section, name: string): string | undefined {
  const value = section.frontMatter[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The ids of one kind that a section names, in the order of its prose. */
export function citedIn(section: Section, kind: CitedKind): readonly string[] {
  return section.citations.filter((citation) => citation.kind === kind).map(({ id }) => id);
}
