import { SIDE_WORDS, listWords, pointTitle } from '../timescale/index.ts';
import type { CalendarRule, EntryPart } from './entry.ts';

/**
 * The title of an entry: "Deadline: Visit the family – Families First, Stockport". What sets its parts apart from the
 * rule's other dates stands in brackets, where all of them share it: "Latest date: Review the plan (no. 3, reading 1 of
 * 2) – …". Dates of several kinds that fall together are each named: "Earliest date / Deadline: …".
 */
export function entryTitle(rule: CalendarRule, parts: readonly EntryPart[]): string {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const marks = [
    ...shared(parts, ({ occurrence }) => occurrence).map((place) => `no. ${place}`),
    ...readingMark(rule, parts),
    ...shared(parts, ({ side }) => side).map((side) => SIDE_WORDS[side]),
  ];
  const inBrackets = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `${pointTitle(kinds, rule.title)}${inBrackets} – ${serviceWords(rule)}`;
}

/** What all parts have in common; nothing where they differ or one has none. */
function shared<Mark>(
  parts: readonly EntryPart[],
  of: (part: EntryPart) => Mark | undefined,
): readonly Mark[] {
  const [mark, ...others] = new Set(parts.map(of));
  return mark === undefined || others.length > 0 ? [] : [mark];
}

/** "reading 1 of 2"; nothing where the rule has one reading, or all of them fall here. */
function readingMark({ readings }: CalendarRule, parts: readonly EntryPart[]): readonly string[] {
  const numbers = [...new Set(parts.map(({ number }) => String(number)))];
  if (numbers.length === readings) return [];
  return [`reading${numbers.length > 1 ? 's' : ''} ${listWords(numbers)} of ${readings}`];
}

/** The service and its council, which is not said twice: "Families First, Stockport". */
function serviceWords({ procedure, council }: CalendarRule): string {
  const service = procedure.startsWith(`${council} `)
    ? procedure.slice(council.length + 1)
    : procedure;
  return `${service}, ${council}`;
}
