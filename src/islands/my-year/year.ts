import type { YearEntry } from '../../calendar-file/index.ts';
import type { IsoDate, ToldYear } from '../../timescale/index.ts';
import {
  dayOf,
  englandAndWales,
  fromDayNumber,
  tellYear,
  yearFrom,
  yearOfCycle,
} from '../../timescale/index.ts';
import type { MyYearProps } from './props.ts';

/** A role's year from one day, as a list and as what a file is made of. */
export interface RoleYear {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly told: ToldYear;
  readonly entries: readonly YearEntry[];
  /** From this day on bank holidays are projected; undefined where the year ends before it. */
  readonly projectedFrom?: IsoDate;
}

/** The cycles laid on the year that begins on `from`, which is a date. */
export function roleYear({ cycles }: MyYearProps, from: IsoDate): RoleYear {
  const entries = cycles.flatMap(({ rule, occurs }) => {
    const year = yearOfCycle(occurs, from, englandAndWales);
    return year === undefined ? [] : [{ rule, occurs, year }];
  });
  const to = fromDayNumber(yearFrom(dayOf(from)).end);
  const { projectedFrom } = englandAndWales;
  return {
    from,
    to,
    told: tellYear(entries.map(({ year }) => year)),
    entries,
    ...(to >= projectedFrom ? { projectedFrom } : {}),
  };
}
