import { longDate, tellWorking } from '../../timescale/index.ts';
import type { CalculatorProps } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

function dateLine({ told, why }: AnsweredReading): string {
  if (told.kind === 'no date') return joined('No date:', told.fault, why);
  const next = told.next === undefined ? '' : `${told.next}.`;
  return joined(told.lead, told.words, told.tail, next, why);
}

function workingLines(
  { answer, told, noun }: AnsweredReading,
  several: boolean,
): readonly string[] {
  const { reading, result } = answer;
  if (!result.ok) return [];
  const { counted, notes, series } = tellWorking(result.value, reading, noun);
  return [
    ...(several ? [told.text ?? 'How it was counted'] : []),
    ...counted,
    ...notes,
    ...(series?.stoppedBy === undefined ? [] : [series.stoppedBy]),
  ];
}

/**
 * The text to copy for a case note: the rule and its clause, every reading's date and how it was counted, as they stand
 * on the screen, how we count, what is open, and the day on which it was worked out. Nothing about a family. How many days
 * are left is not in it: tomorrow that would be wrong.
 */
export function noteText(
  { noteHead, noteFoot }: CalculatorProps,
  { readings, compared, waiting, today }: Answered,
): string {
  return [
    ...noteHead,
    '',
    ...readings.map(dateLine),
    ...waiting,
    ...compared.flatMap(({ rule, past }) => (past === undefined ? [] : `${rule.title}: ${past}`)),
    '',
    ...readings.flatMap((reading) => workingLines(reading, readings.length > 1)),
    '',
    ...noteFoot,
    `Worked out on ${longDate(today)} from the published procedure. Not legal or case advice.`,
  ].join('\n');
}
