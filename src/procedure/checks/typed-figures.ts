import type { MdastNode } from 'satteri';
import type { Procedure } from '../procedure.ts';
import type { Fault, Place, RecordFile } from './fault.ts';
import {
  attributesOf,
  childrenOf,
  isJsx,
  lineOf,
  markdownTree,
  mdxTree,
} from '../section/mdx-tree.ts';
import type { JsxElement } from '../section/mdx-tree.ts';
import type { Section } from '../section/section.ts';
import { recordTexts } from './record-texts.ts';
import { typedFiguresIn } from './time-words.ts';

/** Words of one line or block, and the line of the file on which each piece of them begins. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** Stands where a quotation or a component stands, so that the words on its two sides are not read as one. */
const GAP = '\u2026';

const INLINE: ReadonlySet<MdastNode['type']> = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** Attributes that hold an id, an address or the source's own words. */
function isExempt(element: JsxElement, attribute: string): boolean {
  if (['id', 'ref', 'href', 'class', 'end', 'level'].includes(attribute)) return true;
  return element.name === 'Heading' && attribute === 'source';
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** Gathers the words of a tree, a block at a time; a block's inline parts stay together. */
function blocksOf(root: MdastNode): readonly (readonly Piece[])[] {
  const blocks: Piece[][] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(open);
    open = [];
  };
  const visit = (node: MdastNode): void => {
    const inline = INLINE.has(node.type);
    if (!inline) close();
    if (isJsx(node)) {
      for (const { name, value } of attributesOf(node)) {
        if (!isExempt(node, name)) blocks.push([{ text: value, line: lineOf(node) }]);
      }
    }
    if (isJsx(node) && (node.name === 'q' || node.children.length === 0)) {
      open.push({ text: GAP, line: lineOf(node) });
    } else if (node.type === 'break') {
      open.push({ text: ' ', line: lineOf(node) });
    } else if (node.type === 'image') {
      open.push({ text: ` ${node.alt ?? ''} ${node.title ?? ''} `, line: lineOf(node) });
    } else if ('value' in node) {
      const expression = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
      const text = expression ? withoutComments(node.value) : node.value;
      open.push({ text, line: lineOf(node) });
    }
    if (!(isJsx(node) && node.name === 'q')) childrenOf(node).forEach(visit);
    if (!inline) close();
  };
  visit(root);
  close();
  return blocks;
}

function lineAt(pieces: readonly Piece[], index: number): number {
  let before = 0;
  for (const { text, line } of pieces) {
    if (index < before + text.length) {
      return line + (text.slice(0, index - before).match(/\n/g)?.length ?? 0);
    }
    before += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, GAP.repeat(name.length)), text);
}

/** A figure of time in a text of several lines. */
interface PlacedFigure {
  readonly words: string;
  readonly line: number;
}

function figuresIn(root: MdastNode, names: readonly string[]): readonly PlacedFigure[] {
  return blocksOf(root).flatMap((pieces) => {
    const text = withoutNames(pieces.map((piece) => piece.text).join(''), names);
    return typedFiguresIn(text).map(({ words, index }) => ({ words, line: lineAt(pieces, index) }));
  });
}

function fault(procedure: string, place: Place, words: string): Fault {
  return {
    procedure,
    place,
    message: `"${words.replaceAll(/\s+/g, ' ')}" is typed: a figure of time stands in one record only`,
    mend:
      'Write <Timescale id="…" /> or <Figure id="…" /> in prose, {timescale:…} or {figure:…} in a record; ' +
      'put the source’s own words in <q>, a proper name in the list `names` of procedure.ts.',
  };
}

/** Front matter that is ours: all but the source's own heading and reference. */
function frontMatterFaults(section: Section, names: readonly string[]): readonly Fault[] {
  const lines = section.source.split('\n');
  const end = lines.indexOf('---', 1);
  const { title, summary, for: audience, aliases } = section.frontMatter;
  return [title, summary, audience, ...aliases].flatMap((text) =>
    typedFiguresIn(withoutNames(text, names)).map(({ words }) => {
      const line = lines
        .slice(0, end)
        .findIndex((candidate) => candidate.includes(words) && !candidate.startsWith('source:'));
      return fault(section.procedure, { file: section.file, line: Math.max(1, line + 1) }, words);
    }),
  );
}

/** The figures of time that stand typed in a section's prose, its attributes and our own front matter. */
export function sectionFigureFaults(section: Section, names: readonly string[]): readonly Fault[] {
  const prose = figuresIn(mdxTree(section.body), names).map(({ words, line }) =>
    fault(section.procedure, { file: section.file, line }, words),
  );
  return [...frontMatterFaults(section, names), ...prose];
}

/** The figures of time that stand typed in the texts of a procedure's records. */
export function recordFigureFaults(procedure: Procedure): readonly Fault[] {
  const faultsIn = (records: RecordFile, id: string, text: string): readonly Fault[] => {
    const plain = text.replaceAll(/\{[^{}]*\}/g, GAP).replaceAll(/<q>[\s\S]*?<\/q>/g, GAP);
    return figuresIn(markdownTree(plain), procedure.names ?? []).map(({ words }) =>
      fault(procedure.id, { records, id, excerpt: words }, words),
    );
  };
  return recordTexts(procedure).flatMap(({ records, id, text }) => faultsIn(records, id, text));
}
