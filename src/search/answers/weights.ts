import type { Kind } from '../kinds.ts';

/** Where a passage has a term: the best place counts. Their order is their number in the index. */
export const PLACES = ['once in the text', 'more in the text', 'asked or named', 'title'] as const;

/** What a term is worth by where it stands, before its rarity. */
export const WORTH_OF_PLACE: readonly number[] = [1, 2, 2.2, 2.8];

/** How far a term in a long text is worth less than one in a short text: 0 not at all, 1 in proportion. */
export const LENGTH_COUNTS = 0.4;

/** A text is not taken for longer than this many mean ones. */
export const LONGEST = 4;

/** Words of the trade that stand for a typed word are worth this much of it. */
export const WORTH_OF_ALIAS = 0.9;

/** A title that the question fills, by how much it fills: "exit plan" is two thirds of "agree an exit plan". */
export const WORTH_OF_TITLE_SHARE = 0.7;

/** A title that is the question, and nothing else, on top of that. */
export const WORTH_OF_WHOLE_TITLE = 1.5;

/** What a page has of the question helps each of its parts, this much. */
export const WORTH_OF_PAGE = 0.5;

/** All words before some: a passage that has half of the question, by rarity, counts a half to this power. */
export const POWER_OF_MISSING_WORDS = 1.7;

/** What a procedure that the question names has, against what the others have. */
export const WORTH_OF_NAMED = 4;

/** A rule of time, where a time is asked for. */
export const WORTH_OF_TIME_ASKED = 2;

/** The record that answers before the page that mentions; what this guide says of itself last. */
export const WORTH_OF_KIND: Readonly<Record<Kind, number>> = {
  section: 1,
  timescale: 1.15,
  'case plan': 0.8,
  'process map': 0.6,
  check: 1,
  duty: 0.85,
  role: 0.5,
  'open question': 0.5,
  glossary: 0.9,
  page: 0.5,
};

/** How many answers stand before all else that is found. */
export const ANSWERS = 3;

/** How many that are called what was typed stand before the answers: two councils may call theirs the same. */
export const MOST_CALLED = 2;

/** Of answers that are worth this much of the best that is left, another procedure's comes before a second of one. */
export const NEAR = 0.8;

/** A page that has less of the question than this, by the rarity of words, is found only where nothing has more. */
export const LEAST_SHARE = 0.5;
