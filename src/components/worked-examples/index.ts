import { bankHolidays } from './bank-holidays.ts';
import { before } from './before.ts';
import { closures } from './closures.ts';
import { day0 } from './day-0.ts';
import { daysWeeksMonths } from './days-weeks-months.ts';
import { everySoOften } from './every-so-often.ts';
import type { ExampleTable } from './example.ts';
import { hours } from './hours.ts';
import { moreThanOneWay } from './more-than-one-way.ts';

/** The worked examples of each line of "How we count". */
export const WORKED_EXAMPLES = {
  day0,
  closures,
  daysWeeksMonths,
  hours,
  everySoOften,
  before,
  moreThanOneWay,
  bankHolidays,
} as const satisfies Readonly<Record<string, readonly ExampleTable[]>>;

/** The name of a line of examples, by which a page asks for it. */
export type Line = keyof typeof WORKED_EXAMPLES;
