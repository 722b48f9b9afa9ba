import type { Point, PointKind } from './points.ts';

const ON_A_DAY: Readonly<Record<PointKind, string>> = {
  by: 'the last day',
  on: 'on this day',
  about: 'on or about this day',
  'not before': 'on this day or after it',
  earliest: 'the first day',
  latest: 'the last day',
  begins: 'begins',
  'begins about': 'begins on or about this day',
  'begins earliest': 'begins at the earliest',
  'begins latest': 'begins at the latest',
  ends: 'ends',
  'ends about': 'ends on or about this day',
  'ends earliest': 'ends at the earliest',
  'ends latest': 'ends at the latest',
};

/** What a date is, in a line under its day: "the last day", "on this day or after it", "ends at the latest". */
export function pointWords({ kind }: Pick<Point, 'kind'>): string {
  return ON_A_DAY[kind];
}
