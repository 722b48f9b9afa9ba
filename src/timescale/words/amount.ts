import type { Range, Unit } from '../record/amount.ts';

interface UnitWords {
  readonly one: string;
  readonly many: string;
  /** What stands for a figure of nought. */
  readonly none: string;
}

const UNITS = {
  minutes: { one: 'minute', many: 'minutes', none: 'at once' },
  hours: { one: 'hour', many: 'hours', none: 'at once' },
  'service-hours': {
    one: 'hour of the service’s opening hours',
    many: 'hours of the service’s opening hours',
    none: 'at once',
  },
  days: { one: 'day', many: 'days', none: 'the same day' },
  'working-days': { one: 'working day', many: 'working days', none: 'the same working day' },
  weeks: { one: 'week', many: 'weeks', none: 'the same day' },
  months: { one: 'month', many: 'months', none: 'the same day' },
} as const satisfies Record<Exclude<Unit, 'weeks-of-pregnancy'>, UnitWords>;

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
  const words = UNITS[unit];
  if (figure === 0) {
    return words.none;
  }
  return `${figureWords(figure)} ${figure === 1 ? words.one : words.many}`;
}

/** What recurs: "every week", "every 3 weeks", "every 4 to 6 weeks". */
export function everyWords(figure: number | Range, unit: Unit): string {
  return `every ${withoutOne(figure, unit)}`;
}

/** "week" for 1 week, "3 weeks" for 3: what stands after "every" and "the next". */
export function withoutOne(figure: number | Range, unit: Unit): string {
  return figure === 1 && unit !== 'weeks-of-pregnancy'
    ? UNITS[unit].one
    : amountWords(figure, unit);
}
