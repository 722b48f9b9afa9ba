import type { Range, Unit } from '../record/amount.ts';

interface UnitWords {
  readonly one: string;
  /** What stands after "hour" and "hours". */
  readonly of?: string;
  /** What stands for a figure of nought. */
  readonly none: string;
}

type CountedUnit = Exclude<Unit, 'weeks-of-pregnancy'>;

const UNITS: Readonly<Record<CountedUnit, UnitWords>> = {
  minutes: { one: 'minute', none: 'at once' },
  hours: { one: 'hour', none: 'at once' },
  'service-hours': { one: 'hour', of: ' of the service’s opening hours', none: 'at once' },
  days: { one: 'day', none: 'the same day' },
  'working-days': { one: 'working day', none: 'the same working day' },
  weeks: { one: 'week', none: 'the same day' },
  months: { one: 'month', none: 'the same day' },
};

/** A figure alone: "10", "6 to 8". */
export function figureWords(figure: number | Range): string {
  return typeof figure === 'number' ? String(figure) : `${figure.min} to ${figure.max}`;
}

/**
 * A figure with its unit: "10 working days", "1 working day", "4 to 12 weeks", "the same day" for 0 days,
 * "4 hours of the service’s opening hours", "week 29 of pregnancy".
 */
export function amountWords(figure: number | Range, unit: Unit): string {
  if (unit === 'weeks-of-pregnancy') {
    const week = typeof figure === 'number' ? 'week' : 'weeks';
    return `${week} ${figureWords(figure)} of pregnancy`;
  }
  const { one, of = '', none } = UNITS[unit];
  return figure === 0 ? none : `${figureWords(figure)} ${one}${figure === 1 ? '' : 's'}${of}`;
}
