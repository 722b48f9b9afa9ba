import type { Unit } from '../record/amount.ts';

/** How a unit is counted, as this guide does it: no source states it, and every result says so. */
export function conventionWords(unit: Unit): string {
  switch (unit) {
    case 'working-days':
      return 'Our convention: the day of the event is not counted, and the last day is in time to its end. A working day is Monday to Friday, not a bank holiday in England and Wales.';
    case 'days':
    case 'weeks':
    case 'months':
      return 'Our convention: the day of the event is not counted, and the last day is in time to its end. Weekends and bank holidays count.';
    case 'minutes':
    case 'hours':
      return 'Our convention: hours pass by the clock in England, day and night, through changes of the clock.';
    case 'service-hours':
      return 'Our convention: only the hours in which the service is open count, by the opening hours that the procedure states.';
    case 'weeks-of-pregnancy':
      return 'Our convention: a week of pregnancy is counted back from the due date, on which week 40 begins: week 39 begins 1 week before it.';
  }
}

const CALENDAR_BESIDE_WORKING =
  'Where the days are not working days, weekends and bank holidays count.';

/**
 * How the units of one rule are counted, each once: what working days and calendar days have in common is not said
 * again.
 */
export function conventionsWords(units: readonly Unit[]): readonly string[] {
  const each = [...new Set(units.map(conventionWords))];
  const working = conventionWords('working-days');
  const calendar = conventionWords('days');
  if (!each.includes(working) || !each.includes(calendar)) return each;
  const others = each.filter((words) => words !== working && words !== calendar);
  return [working, CALENDAR_BESIDE_WORKING, ...others];
}
