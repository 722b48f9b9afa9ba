import type { KindWord } from '../map-list.ts';

/** A place in a picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its top left corner, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node of the picture: a box with its number and actor on its head and its text below, both in lines. */
export interface PictureNode extends Box {
  readonly id: string;
  readonly kind: KindWord;
  readonly notStated: boolean;
  readonly head: readonly string[];
  readonly text: readonly string[];
}

/** An arrow of the picture: the corners that it turns at, first to last, and its answer where it has one. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label?: Box & { readonly text: string };
}

/** A map laid out: pixels at natural size, the origin at the top left. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Sizes in pixels at natural size, which the layout and the drawing share. */
export const SIZES = {
  boxWidth: 272,
  text: 15,
  textLine: 20,
  head: 14,
  headLine: 18,
  padding: 12,
  /** How far a decision's points stand out from its flat sides. */
  point: 18,
  label: 14,
  labelHeight: 24,
  labelPadding: 8,
} as const;
