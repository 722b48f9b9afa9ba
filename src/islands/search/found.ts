import type { Kind } from '../../search/kinds.ts';

const NO_COUNT: Readonly<Record<Kind, number>> = {
  section: 0,
  timescale: 0,
  'case plan': 0,
  'process map': 0,
  check: 0,
  duty: 0,
  role: 0,
  'open question': 0,
  glossary: 0,
  page: 0,
};

/** A heading that a hit leads to. */
interface Place {
  readonly title: string;
  readonly url: string;
}

/** One page or record that was found. */
export interface Hit extends Place {
  readonly kind: Kind;
  /** The page that the heading stands on, where the hit leads to a heading. */
  readonly page?: string;
  readonly procedure?: string;
  /** Escaped text with the found words in `<mark>`. */
  readonly excerpt: string;
  /** Another name of it that was typed: its page uses its own. */
  readonly under?: string;
  /** Where the document says it. */
  readonly clause?: string;
  /** The time that it sets, as its pill has it. */
  readonly pill?: string;
  /** Other headings of the same page. */
  readonly also: readonly Place[];
}

/** What a search found. */
export interface Found {
  readonly typed: string;
  /** What was searched instead, where the spelling was mended. */
  readonly mended: string | undefined;
  /** Words that nothing in the guide holds: what was found holds the others. */
  readonly missing: readonly string[];
  /** Other words for the same that found something too. */
  readonly alsoSearched: readonly string[];
  /** The procedures that the query names: what is asked of them stands first. */
  readonly named: readonly string[];
  /** The one kind that was asked for. */
  readonly only: Kind | undefined;
  /** How many pages and records were found, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
  /** How many hits were wanted and did not load. */
  readonly lost: number;
  /** What answers best, best first; none where hits of one kind are wanted. */
  readonly answers: readonly Hit[];
  /** Loaded hits beside the answers, best first. */
  readonly hits: readonly Hit[];
}

/** How many there are of each kind. */
export function countsOf(kinds: readonly Kind[]): Readonly<Record<Kind, number>> {
  const counts = { ...NO_COUNT };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}
