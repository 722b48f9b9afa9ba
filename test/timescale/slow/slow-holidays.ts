import govuk from '../../fixtures/govuk-bank-holidays.json' with { type: 'json' };

/** Easter Sundays from the published tables of Easter; those are used that come after GOV.UK's list ends. */
const EASTER_SUNDAYS = [
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
];

export const CALENDAR_STARTS = '2019-01-01';
export const CALENDAR_ENDS = '2035-12-31';
/** The end of the last year on GOV.UK's list. */
export const LIST_ENDS = `${govuk.holidays.at(-1)?.date.slice(0, 4) ?? ''}-12-31`;

/** The day before or after a date. */
export function step(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

export function isWeekend(date: string): boolean {
  return weekday(date) === 0 || weekday(date) === 6;
}

function firstMonday(from: string): string {
  let date = from;
  while (weekday(date) !== 1) {
    date = step(date, 1);
  }
  return date;
}

/** The eight holidays of a year by the standing rules, weekend ones moved to the next free weekday. */
function standingHolidays(easter: string): Record<string, string> {
  const year = easter.slice(0, 4);
  const holidays: Record<string, string> = {
    [step(easter, -2)]: 'Good Friday',
    [step(easter, 1)]: 'Easter Monday',
    [firstMonday(`${year}-05-01`)]: 'Early May bank holiday',
    [firstMonday(`${year}-05-25`)]: 'Spring bank holiday',
    [firstMonday(`${year}-08-25`)]: 'Summer bank holiday',
  };
  const fixed = [
    [`${year}-01-01`, 'New Year’s Day'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-26`, 'Boxing Day'],
  ] as const;
  for (const [date, name] of fixed.filter(([date]) => !isWeekend(date))) {
    holidays[date] = name;
  }
  for (const [date, name] of fixed.filter(([date]) => isWeekend(date))) {
    let substitute: string = date;
    while (isWeekend(substitute) || substitute in holidays) {
      substitute = step(substitute, 1);
    }
    holidays[substitute] = `${name} (substitute day)`;
  }
  return holidays;
}

/** Bank holidays by date: GOV.UK's list while it lasts, then the standing rules. */
export const SLOW_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ...govuk.holidays.map(({ date, title, notes }): [string, string] => [
    date,
    notes === '' ? title : `${title} (${notes.toLowerCase()})`,
  ]),
  ...EASTER_SUNDAYS.filter((easter) => easter > LIST_ENDS).flatMap((easter) =>
    Object.entries(standingHolidays(easter)),
  ),
]);
