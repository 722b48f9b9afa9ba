import type { MapItem } from '../map-list.ts';
import { SIZES } from './picture.ts';
import type { Measure } from './wrap.ts';
import { SLACK, wrapEvenly } from './wrap.ts';

/** An arrow of a map before it has its place. */
export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Its answer in lines with the size of the pill that holds them, in pixels; none where it has no answer. */
  readonly label?: {
    readonly lines: readonly string[];
    readonly width: number;
    readonly height: number;
  };
}

function labelOf(words: string, measure: Measure): NonNullable<Arrow['label']> {
  const widthOf = (line: string): number => measure(line, SIZES.label, 'bold');
  const lines = wrapEvenly(words, SIZES.labelWidth, widthOf);
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(widthOf)) * SLACK) + 2 * SIZES.labelPadding,
    height: lines.length * SIZES.labelLine + SIZES.labelPadding,
  };
}

/** The arrows of a map, in the order of its list and of each item's exits. */
export function arrowsOf(items: readonly MapItem[], measure: Measure): readonly Arrow[] {
  return items.flatMap((item) =>
    item.exits.map(({ label, targetId }, at) => ({
      id: `${item.id}:${at}`,
      from: item.id,
      to: targetId,
      ...(label === undefined ? {} : { label: labelOf(label, measure) }),
    })),
  );
}
