import type { Answer } from '../count/outcome.ts';
import { isOneDate } from './outcome.ts';
import { dateLead, outcomeWords } from './sentence.ts';
import type { LineOptions, ToldFault, ToldLine } from './tell-line.ts';
import { dateLine, faultLine } from './tell-line.ts';
import type { ToldWorking } from './tell-working.ts';
import { tellWorking } from './tell-working.ts';

/** An answer with a date, in the parts of what is said of it. */
export interface ToldDate extends ToldLine, ToldWorking {
  /** The answer as a sentence, without its full stop: "By the end of Monday 4 January 2027". */
  readonly sentence: string;
  /** What stands before the date where it stands alone: "By the end of", "Ends by the end of", "First on". */
  readonly dateLead: string;
  /** Whether the answer says no more than this date: it is no period, and has no first day as well. */
  readonly isOneDate: boolean;
}

/** All that is said of an answer, in parts. */
export type Told = ToldDate | ToldFault;

/** What must be known beside an answer to tell it. */
export interface TellOptions extends LineOptions {
  /** The noun of the event that it counts from: "allocation". */
  readonly noun: string;
}

/**
 * Tells an answer: the one place in which the words of a result are made, its line, its sentence and its working. Every
 * view and every file takes the parts that it needs; one that prints the line first asks for the rest after it.
 */
export function tell(
  { index, reading, result }: Pick<Answer, 'index' | 'reading' | 'result'>,
  { noun, ...options }: TellOptions,
): Told {
  if (!result.ok) {
    return faultLine(index, reading, result.fault);
  }
  const outcome = result.value;
  return {
    ...dateLine(index, reading, outcome, options),
    sentence: outcomeWords(outcome, reading),
    dateLead: dateLead(outcome, reading),
    isOneDate: outcome.kind === 'due' && isOneDate(outcome),
    ...tellWorking(outcome, reading, noun),
  };
}
