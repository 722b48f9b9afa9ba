import type { DayUnit, SlowDay, SlowFault } from './slow-counter.ts';
import type { SlowOpening } from './slow-doors.ts';
import type { SlowTime } from './slow-minutes.ts';
import type { SlowOffice } from './slow-office.ts';

/** A rule as a person would write it down to count it. */
export interface SlowRule {
  readonly kind: 'deadline' | 'limit' | 'recurrence' | 'period';
  readonly basis?: 'series' | 'sinceLast';
  readonly shape?: 'length' | 'span' | 'numbered' | 'begins';
  /** More than, and less than, leave the figure's own day out. */
  readonly bound: 'exactly' | 'atMost' | 'atLeast' | 'about' | 'moreThan' | 'lessThan';
  readonly figure: number | { readonly min: number; readonly max: number };
  readonly unit: DayUnit | 'minutes' | 'hours' | 'service-hours';
  readonly back: boolean;
  readonly clearDays: boolean;
  readonly wholeWeek: boolean;
}

export interface SlowMoment {
  readonly date: string;
  readonly time?: string | undefined;
}

export interface SlowCircumstances extends SlowOffice {
  readonly opening: SlowOpening | undefined;
  /** The last day to which a series is listed. */
  readonly until: string | undefined;
}

export type SlowPoint = SlowDay | SlowTime;

export interface SlowEdge {
  readonly date: string;
  readonly time?: string;
  readonly due?: SlowPoint;
}

export interface SlowRange {
  readonly earliest: SlowEdge;
  readonly latest?: SlowEdge;
}

export type SlowOutcome =
  | { readonly kind: 'due'; readonly due: SlowPoint; readonly earliest?: SlowPoint }
  | { readonly kind: 'window'; readonly begins: SlowRange; readonly ends?: SlowRange }
  | {
      readonly kind: 'series';
      readonly occurrences: readonly SlowPoint[];
      readonly earliest?: readonly SlowPoint[];
      readonly stoppedBy?: SlowFault['fault'];
    };

export function least({ figure }: SlowRule): number {
  return typeof figure === 'number' ? figure : figure.min;
}

export function most({ figure }: SlowRule): number {
  return typeof figure === 'number' ? figure : figure.max;
}

/** Whether a greater figure is a later day: a week of pregnancy is counted back, but numbered forwards. */
export function isLaterWithMore({ back, unit }: SlowRule): boolean {
  return !back || unit === 'weeks-of-pregnancy';
}

/** Whether the date is the first day on which a thing may be done. */
export function isFirstDay(rule: SlowRule): boolean {
  return isLaterWithMore(rule)
    ? rule.bound === 'atLeast' || rule.bound === 'moreThan'
    : rule.bound === 'atMost' || rule.bound === 'lessThan';
}
