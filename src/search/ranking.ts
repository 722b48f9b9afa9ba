import type { Kind } from './kinds.ts';
import { plainWords, rewordedQueries, tellingWords } from './query.ts';

/** One page as Pagefind ranks it, before its text is loaded. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** The results of one wording of the query, and what a result of it is worth. */
export interface RankedList {
  readonly results: readonly Ranked[];
  readonly worth: number;
}

/**
 * Several searches as one ranking, best first. Scores of different searches do not compare, so that each list is
 * scaled to its own best; a page that several wordings find is worth the sum.
 */
export function mergeRankings(lists: readonly RankedList[]): readonly Ranked[] {
  const scores = new Map<string, number>();
  for (const { results, worth } of lists) {
    const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of results) {
      scores.set(id, (scores.get(id) ?? 0) + (worth * score) / best);
    }
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** What the query is compared with once a page is loaded. */
export interface Names {
  readonly kind: Kind;
  readonly title: string;
  /** The heading that the hit leads to, where that is not the page itself. */
  readonly heading?: string;
  readonly aliases: readonly string[];
}

/** How a question asks for a time. */
const ASKS_WHEN =
  /\b(?:how (?:long|soon|often|many (?:hours|days|weeks))|when|by when|what time|deadlines?|due|timescales?)\b/;

/** Whether a question asks for a time. */
export const asksWhen = (query: string): boolean => ASKS_WHEN.test(plainWords(query));

const telling = (text: string): string => tellingWords(text).join(' ');

/** What a title is before its colons: "Complete the plan" of "Complete the plan: within …". */
function shortTitles(title: string): readonly string[] {
  const parts = title.split(': ');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join(': '));
}

/** A title that holds every word of the query: at most this, by how much of the title the query is. */
const PART_BONUS = 1.5;

/** A title that holds them side by side: "introductory visit", and no "introductory home visit". */
const PHRASE_BONUS = 0.6;

/** What staff would type, or another name, says less of a page than its own title. */
const PART_OF_ALIAS = 0.7;

/** "exit plan" is two thirds of "Agree an exit plan: 2 weeks", and no part of "Exit phase". */
function shareOfTitle(wording: string, title: string): number {
  const asked = wording.split(' ');
  const shares = [title, ...shortTitles(title)].map((text) => {
    const words = tellingWords(text);
    return asked.every((word) => words.includes(word)) ? asked.length / words.length : 0;
  });
  const isPhrase = asked.length > 1 && ` ${telling(title)} `.includes(` ${wording} `);
  return PART_BONUS * Math.max(...shares) + (isPhrase ? PHRASE_BONUS : 0);
}

/** A bonus of this or more is for the page’s own title. */
export const TITLE_BONUS = 9;

/**
 * What a page gains by being called what the user typed: an exact title stands first, whatever a long page that
 * repeats its words would score. Stop words do not count, so "the plan" is "plan". Who asks when or how soon is not
 * served by a page that is only called what the question is about, unless it is a timescale.
 */
export function nameBonus(query: string, { kind, title, heading, aliases }: Names): number {
  const typed = plainWords(query);
  if (plainWords(title) === typed) return 12;
  if (asksWhen(query) && kind !== 'timescale') return 0;
  const wordings = new Set([telling(query), ...rewordedQueries(query)]);
  const isNamed = (name: string): boolean => wordings.has(telling(name));
  if (telling(title) === telling(query)) return 10;
  if (shortTitles(title).some((short) => telling(short) === telling(query))) return TITLE_BONUS;
  if (aliases.some((alias) => plainWords(alias) === typed)) return 8;
  if (isNamed(title) || aliases.some(isNamed)) return 6;
  if (heading !== undefined && isNamed(heading)) return 5;
  const parts = [...wordings].flatMap((wording) => [
    shareOfTitle(wording, title),
    ...aliases.map((alias) => PART_OF_ALIAS * shareOfTitle(wording, alias)),
  ]);
  return Math.max(...parts);
}

/** A question of time is answered by a timescale; what this guide says of itself comes after what procedures say. */
export function kindBonus(query: string, kind: Kind): number {
  if (kind === 'page') return -0.4;
  return kind === 'timescale' && asksWhen(query) ? 0.6 : 0;
}
