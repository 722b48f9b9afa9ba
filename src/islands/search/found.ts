import type { Kind } from '../../search/kinds.ts';

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
  /** The one kind that was asked for. */
  readonly only: Kind | undefined;
  /** How many pages and records match, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
  /** How many hits were wanted and did not load. */
  readonly lost: number;
  /** What answers best, best first; none where hits of one kind are wanted. */
  readonly answers: readonly Hit[];
  /** Loaded hits beside the answers, best first. */
  readonly hits: readonly Hit[];
}
