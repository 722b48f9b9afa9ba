import type { Answer, Outcome } from '../count/outcome.ts';
import type { IsoDate, Warning } from '../count/result.ts';
import { conventionWords } from './convention.ts';
import { capitalised } from './lists.ts';
import { explainOutcome, outcomeWords } from './outcome.ts';
import { longDate, momentWords } from './dates.ts';
import { readingWords } from './reading.ts';
import { faultWords, warningWords } from './warnings.ts';

/** What a case note says of a rule and its answers. No name is asked for and none can be given. */
export interface CaseNoteInput {
  /** The rule's title and what the clause says: "Complete the plan: within 10 working days". */
  readonly rule: string;
  readonly council: string;
  readonly procedure: string;
  /** The document's own reference: "5 step 4". */
  readonly clause: string;
  readonly version: string;
  /** Earlier first, as `answerReadings` gives them. */
  readonly answers: readonly Answer[];
  /** The nouns of the events that the answers count from. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly computedOn: IsoDate;
  /** What is unclear about the rule and whom to ask, a sentence each. */
  readonly openQuestions?: readonly string[];
}

/** A plain text to paste into a case note: the rule, every reading's date, how it was counted, what is open. */
export function caseNote(input: CaseNoteInput): string {
  const { answers, openQuestions = [] } = input;
  const units = [...new Set(answers.map(({ reading }) => reading.unit))];
  return [
    input.rule,
    `${input.council}: ${input.procedure}, ${input.version}, clause ${input.clause}`,
    ...severalWords(answers.length),
    ...answers.flatMap((answer, place) => ['', ...answerLines(answer, place, input)]),
    '',
    ...units.map(conventionWords),
    'The procedure does not say how to count.',
    ...openQuestions.map((question) => `Open question: ${question}`),
    `Worked out on ${longDate(input.computedOn)} from the published procedure. Not legal or case advice.`,
  ].join('\n');
}

function severalWords(count: number): string[] {
  return count > 1
    ? [`The rule can be read in more than one way. ${count} readings follow, the earlier first.`]
    : [];
}

function answerLines(answer: Answer, place: number, { answers, nouns }: CaseNoteInput): string[] {
  const { reading, event, moment, result } = answer;
  const noun = nouns[event] ?? event;
  const heading = answers.length > 1 ? `Reading ${place + 1}: ` : '';
  const meaning = reading.text === undefined ? '' : `. ${reading.text}`;
  const head = [
    `${heading}${capitalised(readingWords(reading, noun))}${meaning}`,
    `${capitalised(noun)}: ${momentWords(moment)}`,
  ];
  if (!result.ok) {
    return [...head, `No date: ${faultWords(result.fault)}`];
  }
  const direction = 'before' in reading.counts ? 'before' : 'from';
  return [
    ...head,
    `Date: ${outcomeWords(result.value, reading)}`,
    ...explainOutcome(result.value, noun).map((sentence) => `How counted: ${sentence}`),
    ...keyWarnings(result.value)
      .filter(({ code }) => code !== 'clock-change')
      .map((warning) => `Note: ${warningWords(warning, direction)}`),
  ];
}

/** The warnings on the date that an outcome is about. The clock change is told with the counting. */
function keyWarnings(outcome: Outcome): readonly Warning[] {
  switch (outcome.kind) {
    case 'due':
      return outcome.due.warnings;
    case 'window':
      return (outcome.ends?.latest ?? outcome.begins.latest).due?.warnings ?? [];
    case 'series':
      return outcome.occurrences[0].warnings;
  }
}
