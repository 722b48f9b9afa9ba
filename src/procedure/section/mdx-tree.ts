import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component in a section, in a line of its own or within a paragraph. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The tree of an MDX body. Throws, naming line and column, where the MDX does not parse. */
export function mdxTree(body: string): MdastNode {
  return mdxToMdast(body);
}

/** The tree of a record's text, which may hold Markdown but no components. */
export function markdownTree(text: string): MdastNode {
  return markdownToMdast(text);
}

/** Whether a node is a component. */
export function isJsx(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What stands in a node; nothing in a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** The line on which a node begins, counted from 1. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** A node and everything under it, in the order of the text. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** The plain words under a node. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** An attribute as written: the string, or the code between its braces. Spread attributes have the name "…". */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly isCode: boolean;
}

/** The attributes of an element that have a value. */
export function attributesOf(element: JsxElement): readonly Attribute[] {
  return element.attributes.flatMap((attribute): readonly Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') {
      return [{ name: '…', value: attribute.value, isCode: true }];
    }
    const { name, value } = attribute;
    if (value === null || value === undefined) return [];
    return typeof value === 'string'
      ? [{ name, value, isCode: false }]
      : [{ name, value: value.value, isCode: true }];
  });
}
