import { SIDE_WORDS, capitalised, readingName } from '../timescale/index.ts';
import { codeWords } from './code.ts';
import type { CalendarEntry, CalendarRule, EntryPart } from './entry.ts';
import { CHECK_WORDS, NOT_STATED_WORDS, codeLine, openQuestionWords, ruleLines } from './words.ts';

/**
 * The text of an entry, a line each: the rule and its clause, then each reading's date that falls here and how it was
 * counted, what must be known beside it, what is unclear, and the code of the file.
 */
export function entryLines({ rule, parts }: CalendarEntry, code: string): readonly string[] {
  const several = new Set(parts.map(({ number, side }) => `${number} ${side ?? ''}`)).size > 1;
  const blocks = parts.map((part) => partLines(rule, part, several).join('\n'));
  const notes = distinct(parts.flatMap((part) => part.notes));
  return [
    ...ruleLines(rule),
    '',
    ...distinct(blocks),
    ...notes.map((note) => `Note: ${note}`),
    '',
    ...rule.conventions,
    NOT_STATED_WORDS,
    ...rule.openQuestions.map(openQuestionWords),
    CHECK_WORDS,
    codeLine(codeWords(code)),
  ];
}

/** What one date says: what the reading takes the clause to mean, the date, how it was counted. */
function partLines(rule: CalendarRule, part: EntryPart, several: boolean): readonly string[] {
  const side = several && part.side !== undefined ? [SIDE_WORDS[part.side]] : [];
  const name = capitalised([...nameWords(rule, part), ...side].join(', '));
  const { meaning } = part;
  return [
    name === '' ? meaning : `${name}: ${meaning}`,
    `Date: ${part.answer}`,
    `How counted: ${part.counted}`,
  ];
}

/** "Reading 1 of 2"; nothing where the rule has one reading. */
function nameWords({ readings }: CalendarRule, part: EntryPart): readonly string[] {
  return readings > 1 ? [readingName(part, readings)] : [];
}

/** A row of the table, by the heads of its columns. What several readings say stands side by side in its field. */
export function entryColumns(entry: CalendarEntry): readonly (readonly [string, string])[] {
  const { title, date, at, rule, parts } = entry;
  const all = (of: (part: EntryPart) => readonly string[], between: string): string =>
    distinct(parts.flatMap(of)).join(between);
  return [
    ['Date', date],
    ['Time in England', at?.slice(11, 16) ?? ''],
    ['What', title],
    ['In words', all(({ answer }) => [answer], '. Or: ')],
    ['Rule', `${rule.title}: ${rule.stated}`],
    ['Reading', all((part) => nameWords(rule, part), '; ')],
    ['Meaning', all(({ meaning }) => [meaning], '. Or: ')],
    ['How counted', all(({ counted }) => [counted], ' ')],
    ['Notes', [...distinct(parts.flatMap(({ notes }) => notes)), CHECK_WORDS].join(' ')],
    ['Open questions', rule.openQuestions.join(' ')],
    ['Council', rule.council],
    ['Procedure', rule.procedure],
    ['Version', rule.version],
    ['Clause', rule.clause],
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
