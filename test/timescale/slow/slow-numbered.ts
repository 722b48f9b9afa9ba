import type { Page } from './slow-calendar.ts';
import { turn } from './slow-calendar.ts';
import type { SlowFault } from './slow-counter.ts';
import { daysBetween, sameDayOfMonth, steps } from './slow-counter.ts';
import type { SlowOffice } from './slow-office.ts';
import { crossedOut } from './slow-office.ts';
import type { SlowPoint, SlowRule } from './slow-rule.ts';
import { least, most } from './slow-rule.ts';

type Counted = (figure: number) => SlowPoint | SlowFault;

/**
 * Numbered weeks (days, months, hours): the beginning of the first and the end of the last. Day 1 of week 1 is the
 * event's own day; week n of pregnancy is the seven days from n + 0 to n + 6.
 */
export function numberedEnds(
  rule: SlowRule,
  event: Page,
  office: SlowOffice,
  counted: Counted,
): readonly [SlowPoint | SlowFault, SlowPoint | SlowFault] {
  const away = rule.back ? -1 : 1;
  const last = most(rule);
  const to = (page: Page) => daysBetween(event, page, office);
  switch (rule.unit) {
    case 'days':
      return [counted(least(rule) - 1), to(steps(event, last - 1, away))];
    case 'weeks':
      return [counted(least(rule) - 1), to(steps(event, 7 * last - 1, away))];
    case 'months':
      return [
        counted(least(rule) - 1),
        to(turn(sameDayOfMonth(event, last, away), rule.back ? 1 : -1)),
      ];
    case 'weeks-of-pregnancy': {
      const begins = rule.back
        ? steps(event, 7 * Math.abs(40 - last), last > 40 ? 1 : -1)
        : steps(event, 7 * last, 1);
      return [counted(least(rule)), to(steps(begins, 6, 1))];
    }
    case 'working-days': {
      // The event's own day is number 1, if it is a working day.
      const own = event.isKnown && !crossedOut(event, office) ? 1 : 0;
      return [counted(least(rule) - own), counted(last - own)];
    }
    default:
      return [counted(least(rule) - 1), counted(last)];
  }
}
