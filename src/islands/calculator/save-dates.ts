import { alsoSaysWords, calendarEntries } from '../../calendar-file/index.ts';
import { downloadCalendar, downloadCsv } from '../kit/take-away/download.ts';
import type { FileKind } from '../kit/take-away/TakeAway.tsx';
import type { CountedRule } from './props.ts';
import type { WorkedOut } from './worked-out.ts';

/**
 * Offers the dates of a result as a file, and answers what to say of it: every reading's. What the document says
 * elsewhere stands in the text of each, so that no date stands alone in a calendar either. The file's name is made of
 * the procedure's and the rule's ids. For `import()` alone, when a button is pressed.
 */
export function saveDates(as: FileKind, rule: CountedRule, found: WorkedOut): string {
  const also = found.compared.map((other) => alsoSaysWords(other.rule, other.answers));
  const entries = calendarEntries(rule, found.answers, found.calendar, also);
  const save = as === 'calendar' ? downloadCalendar : downloadCsv;
  return save(entries, `${rule.procedureId}-${rule.ruleId}`);
}
