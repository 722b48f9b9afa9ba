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
  /** The times that its text does not say, each in its lines; where it has a date, a clock stands before the first. */
  readonly times: readonly { readonly lines: readonly string[]; readonly dated: boolean }[];
}

/** An arrow of the picture: the corners that it turns at, first to last, and its answer where it has one. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label?: Box & { readonly lines: readonly string[] };
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
  text: 15,
  textLine: 20,
  head: 14,
  headLine: 18,
  padding: 14,
  /** Between the head and the text, and between the text and its times. */
  gap: 5,
  /** How much of each corner a decision's outline cuts off. */
  corner: 12,
  /** What the clock before a time takes of its line. */
  clock: 20,
  label: 14,
  labelLine: 17,
  labelPadding: 7,
  /** The widest that a line of an answer may be. */
  labelWidth: 170,
} as const;
