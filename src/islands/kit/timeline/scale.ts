import type { DayNumber, IsoDate } from '../../../timescale/index.ts';
import {
  addMonths,
  fromDayNumber,
  isoWeekday,
  monthWords,
  toDayNumber,
} from '../../../timescale/index.ts';

/** Where days stand on the line, in per cent of its width. A day is as wide as it lasts. */
export interface Scale {
  /** Where the day begins. */
  readonly at: (date: IsoDate) => number;
  /** Where the day ends. */
  readonly after: (date: IsoDate) => number;
  readonly includes: (date: IsoDate) => boolean;
  /** First days of months, with their names. */
  readonly months: readonly { readonly date: IsoDate; readonly label: string }[];
}

const dayOf = (date: IsoDate): DayNumber => toDayNumber(date) ?? 0;

/** A line in whole weeks that holds every day between two dates. */
export function scaleOf(from: IsoDate, to: IsoDate): Scale {
  const first = dayOf(from) - isoWeekday(dayOf(from)) + 1;
  const last = dayOf(to) + 7 - isoWeekday(dayOf(to));
  const width = last + 1 - first;
  const percent = (day: DayNumber): number => Math.round(((day - first) / width) * 10_000) / 100;
  const months = [];
  const monthStart = dayOf(`${from.slice(0, 7)}-01`);
  for (let month = monthStart; month <= last; month = addMonths(month, 1)) {
    if (month < first) continue;
    const date = fromDayNumber(month);
    const name = monthWords({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) });
    months.push({ date, label: name.slice(0, 3) });
  }
  return {
    at: (date) => percent(dayOf(date)),
    after: (date) => percent(dayOf(date) + 1),
    includes: (date) => dayOf(date) >= first && dayOf(date) <= last,
    months,
  };
}
