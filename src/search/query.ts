import { ALIASES } from './aliases.ts';
import type { Alias } from './aliases.ts';
import { joinedWordings, mendedWords } from './mending.ts';
import { isFindable } from './spelling.ts';
import type { Vocabulary } from './spelling.ts';

/** Words that questions are made of and that say nothing of what is sought. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be been before by can could did do does for from get had has have how i if in into is it ' +
    'its long many me much must my need needs of on or our should so some soon than that the their them then there ' +
    'they this to up us was we were what when where which who whom why will with within would you your'
  ).split(' '),
);

/** How many rewordings of one query are searched: each costs a search. */
const MOST_REWORDINGS = 5;

/** Signs within an abbreviation, on one side of which a letter stands alone: "w/d", "EHC-P", "C&F", "S-47". */
const SIGN_WITHIN = /(\b[a-z])[-/&](?=[a-z]{1,3}\b|\d)|(\b[a-z]{2,3})[-/&](?=[a-z]\b)/g;

/** The number of a section of an Act that the trade names by its number alone. */
const ACT_SECTION = '(?:7|17|20|31|47)\\b';
/** Such a section as it may be typed, but for the number: "s ", "sec". */
const TYPED_SECTION = new RegExp(`\\bs(?:ec)? ?(?=${ACT_SECTION})`, 'g');
/** And as plain words have it: "s". */
const PLAIN_SECTION = new RegExp(`\\bs(?=${ACT_SECTION})`, 'g');

/**
 * A text as plain words in small letters: accents, apostrophes, the points of abbreviations and clauses and the signs
 * within abbreviations are gone, every other mark is a space. "S.47 – the child’s EHC-P (9.3)" is "s47 the childs ehcp
 * 93", as the index has it.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/(\b[a-z]|\d)\.(?=[a-z0-9])/g, '$1')
    .replace(SIGN_WITHIN, '$1$2')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsection(?=\d)/g, 'section ')
    .replace(TYPED_SECTION, 's')
    .trim();
}

/** Plain words with the sections of Acts in full: "s47" is "section 47". */
export const actSectionsInFull = (plain: string): string =>
  plain.replace(PLAIN_SECTION, 'section ');

/** The words that carry the query; all of them where nothing else is left ("who is it for"). */
export function tellingWords(query: string): readonly string[] {
  const words = plainWords(query).split(' ').filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a query has words, and none of them says what is sought: "who is it for". */
export function saysNothing(query: string): boolean {
  const words = plainWords(query).split(' ').filter(Boolean);
  const isEmpty = words.every((word) => STOP_WORDS.has(word));
  return words.length > 0 && isEmpty && rewordedQueries(query).length === 0;
}

/** Words that aliases are typed in: spelt right, whether or not the index holds them. */
const ALIAS_WORDS = new Set(
  ALIASES.flatMap(({ typed }) => typed.flatMap((words) => words.split(' '))),
);

/** What is searched for a query. */
export interface Searches {
  /** The query with its spelling mended, no word left out. */
  readonly mended: string;
  /** Its telling words that the index holds. */
  readonly words: readonly string[];
  /** Its telling words that the index does not hold: what holds the others says only a part of the query. */
  readonly missing: readonly string[];
  readonly rewordings: readonly string[];
  /** The query is an alias and nothing else: what it stands for is worth more than its own words. */
  readonly isAlias: boolean;
}

/** Whether the spelling of a query is mended, or its words are searched as they are typed. */
export type Spelling = 'mended' | 'as typed';

/** Mends a query against the words of the index and rewords it. */
export function searchesFor(
  query: string,
  vocabulary: Vocabulary,
  spelling: Spelling = 'mended',
): Searches {
  const plain = plainWords(query).split(' ').filter(Boolean);
  const isRight = (word: string): boolean => STOP_WORDS.has(word) || ALIAS_WORDS.has(word);
  const mended = spelling === 'as typed' ? plain : mendedWords(plain, vocabulary, isRight);
  const telling = tellingWords(mended.join(' '));
  const known = telling.filter((word) => isFindable(word, vocabulary));
  // "The zygote" is not "the": where every telling word is unknown, nothing is left to search.
  const isLost = known.length < telling.length && known.every((word) => STOP_WORDS.has(word));
  const rewordings = [
    ...rewordedQueries(mended.join(' ')),
    ...joinedWordings(telling, vocabulary),
  ].slice(0, MOST_REWORDINGS);
  return {
    mended: mended.join(' '),
    words: isLost ? [] : known,
    missing: telling.filter((word) => !known.includes(word)),
    rewordings,
    isAlias: ALIASES.some(({ typed }) => typed.includes(telling.join(' '))),
  };
}

/** The aliases in plain words, which no query changes: each is held against all of them. */
const PLAIN_ALIASES: readonly Alias[] = ALIASES.map(({ typed, finds }) => ({
  typed: typed.map(plainWords),
  finds: finds.map(plainWords),
}));

interface Rewording {
  readonly from: string;
  readonly to: readonly string[];
}

function rewordings(plain: string): readonly Rewording[] {
  const padded = ` ${plain} `;
  const found = PLAIN_ALIASES.flatMap(({ typed, finds }) =>
    typed
      .filter((words) => padded.includes(` ${words} `))
      .map((from) => ({ from, to: finds.filter((to) => to !== from) })),
  );
  // The longest words first: "foster carer" before "carer".
  return found.filter(({ to }) => to.length > 0).sort((a, b) => b.from.length - a.from.length);
}

const replaceWords = (plain: string, from: string, to: string): string =>
  ` ${plain} `.replace(` ${from} `, ` ${to} `).trim();

/**
 * The query in the trade's other words, the most telling first; none where no alias stands in it.
 * "tm fgc" becomes "team manager family group conference", then each change alone.
 */
export function rewordedQueries(query: string): readonly string[] {
  const plain = plainWords(query);
  const changes = rewordings(plain);
  const every = changes.reduce(
    (text, { from, to }) => replaceWords(text, from, to[0] ?? from),
    plain,
  );
  const single = changes.flatMap(({ from, to }) =>
    to.map((word) => replaceWords(plain, from, word)),
  );
  const searches = [every, ...single].map((text) => tellingWords(text).join(' '));
  const own = tellingWords(query).join(' ');
  return [...new Set(searches)].filter((text) => text !== own).slice(0, MOST_REWORDINGS);
}
