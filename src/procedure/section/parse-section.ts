import { parseFrontmatter } from 'astro/markdown';
import type { MdastNode } from 'satteri';
import { anchorOf } from './anchor.ts';
import { componentFaults } from './component-faults.ts';
import { kindsShownBy } from './components.ts';
import { dutyLines } from './duty-lines.ts';
import { readFrontMatter } from './front-matter.ts';
import { attributesOf, childrenOf, isJsx, lineOf, mdxTree, nodesOf, textOf } from './mdx-tree.ts';
import type { JsxElement } from './mdx-tree.ts';
import type { SectionFault } from './section-fault.ts';
import type { Citation, Section, SectionHeading } from './section.ts';

function attribute(element: JsxElement, name: string): string | undefined {
  return attributesOf(element).find((candidate) => candidate.name === name)?.value;
}

function citationOf(node: MdastNode): Citation | undefined {
  if (!isJsx(node)) return undefined;
  const component = node.name ?? '';
  const given = attributesOf(node).find(({ name }) => name === 'id');
  if (given === undefined || given.isCode || kindsShownBy(component).length === 0) return undefined;
  return { component, id: given.value, line: lineOf(node) };
}

function questionsOf(citations: readonly Citation[]): readonly string[] {
  const asked = citations.filter(({ component }) => component === 'OpenQuestion');
  return [...new Set(asked.map(({ id }) => id))];
}

function headingOf(node: MdastNode): SectionHeading | undefined {
  const text = textOf(node).trim();
  const common = { text, anchor: anchorOf(text), line: lineOf(node) };
  if (node.type === 'heading') return { ...common, level: node.depth === 2 ? 2 : 3 };
  if (!isJsx(node) || node.name !== 'Heading') return undefined;
  const level = attribute(node, 'level')?.trim() === '3' ? 3 : 2;
  return {
    ...common,
    level,
    ref: attribute(node, 'ref'),
    source: attribute(node, 'source'),
  };
}

const isComment = (code: string): boolean => code.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === '';

function faultsOf(node: MdastNode): readonly SectionFault[] {
  const line = lineOf(node);
  if (isJsx(node)) return componentFaults(node);
  if (node.type === 'mdxjsEsm') {
    const message = 'a section has an import or an export';
    return [{ line, message, mend: 'Take it out: the page hands the components over.' }];
  }
  if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
    const message = `a heading of level ${String(node.depth)}`;
    return [{ line, message, mend: 'Write ## or ###: the title is the page’s own.' }];
  }
  const isCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (!isCode || isComment(node.value)) return [];
  const message = `{${node.value}} is code, which no check reads`;
  return [{ line, message, mend: 'Write the words or the component themselves.' }];
}

/** Headings that share an anchor: a link would lead to the first of them only. */
function repeatedAnchors(headings: readonly SectionHeading[]): readonly SectionFault[] {
  return headings
    .filter(({ anchor }, at) => headings.findIndex((other) => other.anchor === anchor) < at)
    .map(({ line, text, anchor }) => ({
      line,
      message: `the heading "${text}" has the anchor "${anchor}" of another`,
      mend: 'Give it words of its own.',
    }));
}

/**
 * Reads a section page. `source` is the whole file; `file` is its path as messages print it.
 * Throws, naming line and column, where the MDX or its front matter does not parse.
 */
export function parseSection(procedure: string, id: string, file: string, source: string): Section {
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  const head = readFrontMatter(source, frontmatter);
  const tree = mdxTree(content);
  const nodes = [...nodesOf(tree)];
  const headings = nodes.flatMap((node) => headingOf(node) ?? []);
  const citations = nodes.flatMap((node) => citationOf(node) ?? []);
  return {
    procedure,
    id,
    file,
    source,
    body: content,
    frontMatter: head.frontMatter,
    dutyLines: dutyLines(childrenOf(tree).map((node) => citationOf(node) ?? 'other')),
    questions: questionsOf(citations),
    citations,
    headings,
    faults: [...head.faults, ...nodes.flatMap(faultsOf), ...repeatedAnchors(headings)],
  };
}
