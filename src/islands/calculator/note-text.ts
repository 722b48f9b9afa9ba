import type { ToldFault, ToldLine } from '../../timescale/index.ts';
import { longDate, readingName, tellLine, tellWorking } from '../../timescale/index.ts';
import type { CalculatorProps } from './props.ts';
import { tellReadings } from './tell-readings.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

type Line = ToldLine | ToldFault;

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

function dateLine(
  { answer: { reading, index } }: AnsweredReading,
  told: Line,
  readings: number,
): string {
  const name = readings > 1 ? `${readingName({ number: index + 1 }, readings)}: ` : '';
  const why = reading.text === undefined ? '' : `${name}${reading.text}`;
  if (told.kind === 'no date') return joined('No date:', told.fault, why);
  const next = told.next === undefined ? '' : `${told.next}.`;
  return joined(told.lead, told.words, told.tail, next, why);
}

function workingLines({ answer, noun }: AnsweredReading, several: boolean): readonly string[] {
  const { reading, result } = answer;
  if (!result.ok) return [];
  const { counted, notes, series } = tellWorking(result.value, reading, noun);
  return [
    ...(several ? [reading.text ?? 'How it was counted'] : []),
    ...counted,
    ...notes,
    ...(series?.stoppedBy === undefined ? [] : [series.stoppedBy]),
  ];
}

/** The one date, where several readings stand below it. */
function headlineLine({ headline }: Answered): string {
  return headline.kind === 'none'
    ? headline.said
    : joined(
        `${headline.lead} ${headline.words}${headline.tail && ` ${headline.tail}`}.`,
        headline.said,
      );
}

/**
 * The text to copy for a case note: the rule and its clause, the date to work to, every reading's date and how it was
 * counted, as they stand on the screen, how we count, what is open, and the day on which it was worked out. Nothing about a family. How many days
 * are left is not in it: tomorrow that would be wrong.
 */
export function noteText(
  { rule, noteHead, noteFoot }: CalculatorProps,
  answered: Answered,
): string {
  const { found, earlier, compared, waiting, today } = answered;
  const readings = tellReadings(rule, found.answers, answered);
  return [
    ...noteHead,
    '',
    ...(readings.length > 1 ? [headlineLine(answered)] : []),
    ...earlier.map(({ by, told, what }) => `${by}: ${told.words} (${what}).`),
    ...readings.map((reading) =>
      dateLine(
        reading,
        tellLine(reading.answer, { kind: rule.timescale.kind, today }),
        rule.readings,
      ),
    ),
    ...waiting,
    ...compared.flatMap((beside) =>
      beside.past === undefined ? [] : `${beside.rule.title}: ${beside.past}`,
    ),
    '',
    ...readings.flatMap((reading) => workingLines(reading, readings.length > 1)),
    '',
    ...noteFoot,
    `Worked out on ${longDate(today)} from the published procedure. Not legal or case advice.`,
  ].join('\n');
}
