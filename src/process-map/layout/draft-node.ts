import { capitalised } from '../../timescale/index.ts';
import type { MapItem } from '../map-list.ts';
import { SIZES } from './picture.ts';
import type { PictureNode } from './picture.ts';
import type { Measure } from './wrap.ts';
import { wrap } from './wrap.ts';

/** The width in pixels that a node's lines may fill, of its box's. */
export function innerWidth(boxWidth: number): number {
  return boxWidth - 2 * SIZES.padding;
}

/** What stands on a node's head: its number, and who acts; at a start or an end, which it is. */
function headWords(item: MapItem): string {
  const actor = item.actor === 'not stated' ? 'Who is not stated' : (item.actor ?? item.kind);
  return `${item.number}. ${capitalised(actor)}`;
}

/** A node in its size, its words broken into lines, not yet in its place. */
export function draftNode(item: MapItem, boxWidth: number, measure: Measure): PictureNode {
  const width = innerWidth(boxWidth);
  const head = wrap(headWords(item), width, (line) => measure(line, SIZES.head, 'bold'));
  const text = wrap(item.text, width, (line) => measure(line, SIZES.text, 'regular'));
  const times = item.times.map(({ words, dated }) => ({
    lines: wrap(words, width - SIZES.clock, (line) => measure(line, SIZES.text, 'bold')),
    dated,
  }));
  return {
    id: item.id,
    kind: item.kind,
    notStated: item.notStated,
    head,
    text,
    times,
    x: 0,
    y: 0,
    width: boxWidth,
    height: nodeHeight({ head, text, times }),
  };
}

/** The lines of a node's parts. */
type Lines = Pick<PictureNode, 'head' | 'text' | 'times'>;

/** The height of a node's head in pixels, with the space around its lines. */
export function headHeight({ head }: Pick<Lines, 'head'>): number {
  return SIZES.padding / 2 + head.length * SIZES.headLine + SIZES.gap;
}

function nodeHeight(parts: Lines): number {
  const { text, times } = parts;
  const timesHeight =
    times.length === 0
      ? 0
      : SIZES.gap + times.flatMap(({ lines }) => lines).length * SIZES.textLine;
  return (
    headHeight(parts) + SIZES.gap + text.length * SIZES.textLine + timesHeight + SIZES.padding / 2
  );
}
