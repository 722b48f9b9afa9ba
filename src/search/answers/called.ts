import { actSectionsInFull, plainWords, tellingWords } from '../query.ts';

/** A text as a title is found by it whole: its telling words, a section of an Act written one way ("S.47" is "section 47"). */
export const calledBy = (text: string): string => actSectionsInFull(tellingWords(text).join(' '));

/** A passage that is called what was typed, but for words that say nothing, and how many letters its title has in all. */
export type Called = readonly [passage: number, letters: number];

/** What an article before a title adds to its letters, at most. */
const ARTICLE = 'the '.length;

/**
 * Whether a title is what was typed with its little words too: "A plan" is what "a plan" says, and "Plan" is not quite.
 * Where no little words were typed, a title may have an article before it, and no more: "What the plan does" is not "plan".
 */
export function isToTheLetter(typed: string, [, letters]: Called): boolean {
  const plain = plainWords(typed);
  const more = letters - plain.length;
  return tellingWords(typed).join(' ') === plain ? more <= ARTICLE : more === 0;
}
