import type { IsoDate, Moment } from '../count/result.ts';
import { capitalised, listWords } from './lists.ts';
import { longDate, momentWords } from './dates.ts';

/** One rule of a plan as its note tells it. */
interface PlanNoteRule {
  /** The rule's title and what the clause says: "Complete the plan: within 10 working days". */
  readonly rule: string;
  /** The document's own reference: "5 step 4". */
  readonly clause: string;
  /** Every reading's dates in words, earlier first, with its number and what it takes the clause to mean. */
  readonly answers: readonly {
    readonly number: number;
    readonly words: string;
    readonly meaning: string;
  }[];
  /** What they were counted from, a sentence each. */
  readonly counted: readonly string[];
  /** What must be known beside them, a sentence each. */
  readonly notes: readonly string[];
}

/** What a case note says of a plan. No name is asked for and none can be given. */
export interface PlanNoteInput {
  readonly council: string;
  readonly procedure: string;
  readonly version: string;
  /** What has happened, in order of date. */
  readonly happened: readonly { readonly noun: string; readonly moment: Moment }[];
  /** Rules with a date, in order of date. */
  readonly rules: readonly PlanNoteRule[];
  /** Events that have no date, each with the titles of the rules that wait for it. */
  readonly waiting: readonly { readonly noun: string; readonly rules: readonly string[] }[];
  /** Rules whose date could not be worked out, and why, a sentence each. */
  readonly undated: readonly { readonly rule: string; readonly faults: readonly string[] }[];
  /** Why rules are left out of this case, with their titles. */
  readonly leftOut: readonly { readonly words: string; readonly rules: readonly string[] }[];
  /** What holds of the whole plan: dates out of order, hours told in days. */
  readonly warnings: readonly string[];
  /** How the units of the rules are counted, a sentence each. */
  readonly conventions: readonly string[];
  /** How many points about these rules the document leaves unclear. */
  readonly openQuestions: number;
  readonly computedOn: IsoDate;
}

/** A plain text of a plan to paste into a case note: what happened, every rule's dates, what waits, what is open. */
export function planNote(input: PlanNoteInput): string {
  const { happened, rules, waiting, undated, leftOut, warnings, conventions, openQuestions } =
    input;
  return [
    `Case plan: ${input.procedure}`,
    `${input.council}: ${input.procedure}, ${input.version}`,
    '',
    'What has happened:',
    ...happened.map(({ noun, moment }) => `${capitalised(noun)}: ${momentWords(moment)}`),
    ...warnings.map((warning) => `Note: ${warning}`),
    '',
    'What follows, each at its latest unless it says otherwise:',
    ...rules.flatMap((rule) => ['', ...ruleLines(rule)]),
    ...(waiting.length + undated.length > 0 ? ['', 'No date yet:'] : []),
    ...undated.map(({ rule, faults }) => `${rule}: ${faults.join(' ')}`),
    ...waiting.map(
      ({ noun, rules: titles }) => `Wait for the date of ${noun}: ${listWords(titles)}.`,
    ),
    ...(leftOut.length > 0 ? ['', 'Left out of this case:'] : []),
    ...leftOut.map(({ words, rules: titles }) => `${listWords(titles)}. ${words}`),
    '',
    ...conventions,
    'The procedure does not say how to count.',
    ...openQuestionWords(openQuestions),
    `Worked out on ${longDate(input.computedOn)} from the published procedure. Not legal or case advice.`,
  ].join('\n');
}

function ruleLines({ rule, clause, answers, counted, notes }: PlanNoteRule): string[] {
  return [
    `${rule} (clause ${clause})`,
    ...answers.map(({ number, words, meaning }) =>
      answers.length > 1 ? `Reading ${number}: ${words}. ${meaning}` : `Date: ${words}`,
    ),
    ...counted,
    ...notes.map((note) => `Note: ${note}`),
  ];
}

function openQuestionWords(count: number): string[] {
  if (count === 0) {
    return [];
  }
  const points = count === 1 ? 'one point' : `${count} points`;
  return [
    `The document leaves ${points} about these rules unclear: the guide’s open questions tell which, and whom to ask.`,
  ];
}
