import * as fc from 'fast-check';
import type { SlowRule } from '../slow/slow-rule.ts';

export interface RandomReading extends SlowRule {
  readonly event: string;
}

export type Unit = SlowRule['unit'];
export type Kind = SlowRule['kind'];

export const DAY_UNITS = ['days', 'working-days', 'weeks', 'months', 'weeks-of-pregnancy'] as const;
export const CLOCK_UNITS = ['minutes', 'hours', 'service-hours'] as const;

export function isClockUnit(unit: Unit): boolean {
  return unit === 'minutes' || unit === 'hours' || unit === 'service-hours';
}

/** What a figure is made of: most are small, as in a procedure, and a few go up to 400. */
const anyFigure = fc.record({
  size: fc.nat(59),
  small: fc.nat(12),
  middling: fc.nat(60),
  large: fc.nat(400),
  /** One in four is a range, which is so much wider than 24. */
  width: fc.nat(32),
});

/** A series runs through up to 24 counts, the last of them 24 times as long as the first: its figures are smaller. */
function largest(unit: Unit, isSeries: boolean): number {
  switch (unit) {
    case 'weeks-of-pregnancy':
      return isSeries ? 6 : 45;
    case 'days':
    case 'working-days':
      return isSeries ? 31 : 400;
    case 'weeks':
    case 'service-hours':
      return isSeries ? 6 : 400;
    case 'months':
      return isSeries ? 3 : 400;
    case 'hours':
      return isSeries ? 8 : 400;
    case 'minutes':
      return 400;
  }
}

function figureOf(
  { size, small, middling, large, width }: FigureParts,
  least: number,
  most: number,
): SlowRule['figure'] {
  const drawn = size === 59 ? large : size > 49 ? middling : small;
  const min = Math.max(least, Math.min(drawn, most));
  return width < 24 ? min : { min, max: Math.min(min + width - 24, most) };
}

type FigureParts = typeof anyFigure extends fc.Arbitrary<infer Parts> ? Parts : never;

const oneIn = (many: number) => fc.nat(many - 1).map((number) => number === many - 1);

const anyParts = fc.record({
  bound: fc.constantFrom<SlowRule['bound'][]>('exactly', 'atMost', 'atLeast', 'about'),
  isStrict: oneIn(6),
  basis: fc.constantFrom('series', 'sinceLast'),
  shape: fc.constantFrom('length', 'span', 'numbered', 'begins'),
  back: fc.boolean(),
  clearDays: oneIn(4),
  wholeWeek: oneIn(6),
  figure: anyFigure,
  fromAnother: oneIn(6),
  seriesRunsBack: oneIn(12),
});

type ReadingParts = typeof anyParts extends fc.Arbitrary<infer Parts> ? Parts : never;

/** "More than" and "less than" are said of deadlines and limits alone. */
function boundOf({ bound, isStrict }: ReadingParts, kind: Kind): SlowRule['bound'] {
  if (!isStrict || kind === 'recurrence' || kind === 'period') return bound;
  if (bound === 'atLeast') return 'moreThan';
  return bound === 'atMost' ? 'lessThan' : bound;
}

/** Week 1 is the first there is, and nothing is less than 0 days; pregnancies begin with week 0. */
function leastFigure(bound: SlowRule['bound'], unit: Unit, isNumbered: boolean): number {
  const needsOne = bound === 'lessThan' || (isNumbered && unit !== 'weeks-of-pregnancy');
  return needsOne ? 1 : 0;
}

function readingOf(parts: ReadingParts, kind: Kind, unit: Unit): RandomReading {
  const { basis, shape } = parts;
  const isSeries = kind === 'recurrence' && basis === 'series';
  const back = isSeries ? parts.seriesRunsBack : parts.back;
  const bound = boundOf(parts, kind);
  const isPlain = bound !== 'moreThan' && bound !== 'lessThan';
  const hasWeeks = unit === 'weeks' || unit === 'weeks-of-pregnancy';
  const wholeWeek = parts.wholeWeek && isPlain && hasWeeks && kind === 'deadline';
  const isNumbered = wholeWeek || (kind === 'period' && shape === 'numbered');
  const most = largest(unit, isSeries);
  return {
    kind,
    ...(kind === 'recurrence' ? { basis } : {}),
    ...(kind === 'period' ? { shape } : {}),
    bound,
    figure: figureOf(parts.figure, leastFigure(bound, unit, isNumbered), most),
    unit,
    back,
    clearDays: parts.clearDays && isPlain && !isNumbered,
    wholeWeek,
    event: parts.fromAnother ? 'another event' : 'the event',
  };
}

const anySecond = fc.record({ unit: fc.nat(), parts: anyParts });

/** The readings of a record of one kind: one, or now and then a second in any of the other units. */
export function anyReadings(kinds: readonly Kind[], unit: Unit, otherUnits: readonly Unit[]) {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      first: anyParts,
      second: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: anySecond },
      ),
    })
    .map(({ kind, first, second }): readonly [RandomReading, ...RandomReading[]] => {
      const other = second && otherUnits[second.unit % otherUnits.length];
      return [
        readingOf(first, kind, unit),
        ...(second && other ? [readingOf(second.parts, kind, other)] : []),
      ];
    });
}
