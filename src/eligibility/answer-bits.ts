import { definiteAnswers, type Answers } from './answers.ts';
import type { Criterion } from './check.ts';

/** Answers that stand together, a bit for each, in two words of 32 bits; and the answers that they shut out. */
export interface AnswerSet {
  readonly low: number;
  readonly high: number;
  /** The other answers to the same questions: none of them can stand beside these. */
  readonly shutLow: number;
  readonly shutHigh: number;
}

/** An answer to a criterion. */
interface NumberedAnswer {
  readonly criterion: string;
  readonly answer: string;
}

/** The answers that a search works on, numbered: an answer's number is its bit. */
export interface AnswerBits {
  readonly numbered: readonly NumberedAnswer[];
  readonly sets: ReadonlyMap<string, AnswerSet>;
  /** The answers that were given. */
  readonly given: AnswerSet;
}

/** More answers than these have no bit: two words are used. */
export const ANSWER_LIMIT = 64;

/** No answers at all. */
export const NO_ANSWERS: AnswerSet = { low: 0, high: 0, shutLow: 0, shutHigh: 0 };

const keyOf = (criterion: string, answer: string): string => `${criterion}\n${answer}`;

const lowBit = (index: number): number => (index < 32 ? 1 << index : 0);
const highBit = (index: number): number => (index < 32 ? 0 : 1 << (index - 32));

/** Both sets of answers in one. Whether they can stand together is asked of `contradict`. */
export function union(a: AnswerSet, b: AnswerSet): AnswerSet {
  return {
    low: a.low | b.low,
    high: a.high | b.high,
    shutLow: a.shutLow | b.shutLow,
    shutHigh: a.shutHigh | b.shutHigh,
  };
}

/**
 * Numbers the answers to these criteria: the one that was given, and each that somebody who knows may give. Throws a
 * RangeError where there are more than 64.
 */
export function answerBits(
  ids: readonly string[],
  criteria: ReadonlyMap<string, Criterion>,
  answers: Answers,
): AnswerBits {
  const numbered = ids.flatMap((criterion) => {
    const record = criteria.get(criterion);
    const given = answers[criterion];
    const possible = [
      ...(given === undefined ? [] : [given]),
      ...(record === undefined ? [] : definiteAnswers(record)),
    ];
    return [...new Set(possible)].map((answer) => ({ criterion, answer }));
  });
  if (numbered.length > ANSWER_LIMIT) {
    throw new RangeError(`more than ${String(ANSWER_LIMIT)} answers to weigh: split the check`);
  }
  const sets = new Map<string, AnswerSet>();
  for (const [index, { criterion, answer }] of numbered.entries()) {
    const others = numbered.flatMap((other, at) =>
      other.criterion === criterion && at !== index ? [at] : [],
    );
    sets.set(keyOf(criterion, answer), {
      low: lowBit(index),
      high: highBit(index),
      shutLow: others.reduce((word, at) => word | lowBit(at), 0),
      shutHigh: others.reduce((word, at) => word | highBit(at), 0),
    });
  }
  const given = ids.flatMap((id) => sets.get(keyOf(id, answers[id] ?? '')) ?? []);
  return { numbered, sets, given: given.reduce(union, NO_ANSWERS) };
}

/** The set of one answer; none where the search has no such answer. */
export function setOf(bits: AnswerBits, criterion: string, answer: string): readonly AnswerSet[] {
  const set = bits.sets.get(keyOf(criterion, answer));
  return set === undefined ? [] : [set];
}

/** The answers of a set: criterion id to answer. */
export function answersIn(bits: AnswerBits, set: AnswerSet): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bits.numbered.flatMap(({ criterion, answer }, index) =>
      (set.low & lowBit(index)) !== 0 || (set.high & highBit(index)) !== 0
        ? [[criterion, answer] as const]
        : [],
    ),
  );
}

/** Whether two sets of answers cannot stand together: they answer a question differently. */
export function contradict(a: AnswerSet, b: AnswerSet): boolean {
  return (a.shutLow & b.low) !== 0 || (a.shutHigh & b.high) !== 0;
}

/** The answers of a set that were not given already. */
export function changedIn(bits: AnswerBits, set: AnswerSet): AnswerSet {
  return { ...set, low: set.low & ~bits.given.low, high: set.high & ~bits.given.high };
}

/** Whether one set of answers is part of another. */
export function isPartOf(part: AnswerSet, whole: AnswerSet): boolean {
  return (part.low & ~whole.low) === 0 && (part.high & ~whole.high) === 0;
}

function bitsOf(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many answers a set has. */
export function sizeOf({ low, high }: AnswerSet): number {
  return bitsOf(low) + bitsOf(high);
}
