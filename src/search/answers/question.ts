import { ALIASES } from '../aliases.ts';
import { namedProcedures } from '../named-procedure.ts';
import type { CalledProcedure } from '../named-procedure.ts';
import { joinedWordings } from '../mending.ts';
import { plainWords, tellingWords } from '../query.ts';
import { asksWhen } from '../ranking.ts';
import type { Vocabulary } from '../spelling.ts';
import { termsOf } from './terms.ts';

/** A telling word of a question, in each way in which a passage may have it: its own first, then the trade's. */
export type AskedWord = readonly [readonly string[], ...(readonly string[])[]];

/** A question as it is asked of everything, or of one procedure that it names, without the name. */
export interface Question {
  readonly procedure?: string;
  readonly words: readonly AskedWord[];
  readonly asksWhen: boolean;
}

/** What the trade says for a word of the question, where an alias of the question has the word. */
function otherWays(term: string, plain: string): readonly (readonly string[])[] {
  return ALIASES.flatMap(({ typed, finds }) => {
    const from = typed
      .map(plainWords)
      .find((words) => plain.includes(` ${words} `) && termsOf(words).includes(term));
    if (from === undefined) return [];
    return finds.filter((words) => plainWords(words) !== from).map(termsOf);
  }).filter((way) => way.length > 0 && way.join(' ') !== term);
}

/** Words that ask for a time and name nothing: a rule of time answers them whether it has them or not. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  termsOf('when often deadline due timescale time limit'),
);

/** A beginning of a word is searched as at most so many words, the shortest. */
const MOST_BEGUN = 6;
const SHORTEST_BEGINNING = 3;

/** The words that the last word may become, while it is still being typed. */
function begunWays(
  query: string,
  term: string,
  vocabulary: Vocabulary,
): readonly (readonly string[])[] {
  const last = plainWords(query).split(' ').at(-1) ?? '';
  if (last.length < SHORTEST_BEGINNING || vocabulary.has(last)) return [];
  if (!termsOf(last).includes(term)) return [];
  const whole = [...vocabulary].filter((word) => word.startsWith(last));
  const shortest = whole.sort((a, b) => a.length - b.length);
  const terms = new Set(shortest.flatMap(termsOf).filter((each) => each !== term));
  return [...terms].slice(0, MOST_BEGUN).map((each) => [each]);
}

function wordsOf(query: string, vocabulary: Vocabulary): readonly AskedWord[] {
  const plain = ` ${plainWords(query)} `;
  const terms = [...new Set(termsOf(query))];
  const telling = asksWhen(query) ? terms.filter((term) => !TIME_WORDS.has(term)) : terms;
  return (telling.length === 0 ? terms : telling).map((term) => [
    [term],
    ...otherWays(term, plain),
    ...begunWays(query, term, vocabulary),
  ]);
}

/**
 * A query, its spelling mended, as what is asked: of everything, also with two of its words as one where the guide writes
 * them so, and of each procedure that it names. The `vocabulary` is that of the guide.
 */
export function questionsOf(
  query: string,
  procedures: readonly CalledProcedure[],
  vocabulary: Vocabulary,
): readonly Question[] {
  const common = { asksWhen: asksWhen(query) };
  const wordings = [query, ...joinedWordings(tellingWords(query), vocabulary)];
  return [
    ...wordings.map((wording) => ({ ...common, words: wordsOf(wording, vocabulary) })),
    ...namedProcedures(query, procedures).map(({ procedure, rest }) => ({
      ...common,
      procedure,
      words: wordsOf(rest, vocabulary),
    })),
  ];
}

/** Every term that the questions ask for. */
export const askedTerms = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.flatMap(({ words }) => words.flat(2)));
