import type { MapItem } from '../map-list.ts';
import { SIZES } from './picture.ts';
import type { PictureNode } from './picture.ts';
import { wrap } from './wrap.ts';

/** The width in pixels that a node's lines may fill: a decision's points take some of its box. */
export function innerWidth(kind: MapItem['kind']): number {
  const sides = kind === 'Decision' ? SIZES.padding + SIZES.point : SIZES.padding;
  return SIZES.boxWidth - 2 * sides;
}

/** What stands on a node's head: its number, and who acts. */
function headWords(item: MapItem): string {
  if (item.kind === 'Start' || item.kind === 'End') return `${item.number}. ${item.kind}`;
  const actor = item.actor === 'not stated' ? 'Who is not stated' : (item.actor ?? item.kind);
  return `${item.number}. ${actor.charAt(0).toUpperCase()}${actor.slice(1)}`;
}

/** A node in its size, its text broken into lines, not yet in its place. */
export function draftNode(item: MapItem): PictureNode {
  const width = innerWidth(item.kind);
  const head = wrap(headWords(item), width, SIZES.head, 'bold');
  const text = wrap(item.text, width, SIZES.text);
  return {
    id: item.id,
    kind: item.kind,
    notStated: item.notStated,
    head,
    text,
    x: 0,
    y: 0,
    width: SIZES.boxWidth,
    height: headHeight(head.length) + text.length * SIZES.textLine + SIZES.padding,
  };
}

/** The height of a node's head in pixels, with the space around its lines. */
export function headHeight(lines: number): number {
  return SIZES.padding / 2 + lines * SIZES.headLine + SIZES.padding / 2 + 2;
}
