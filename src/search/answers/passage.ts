import type { Kind } from '../kinds.ts';

/** What is shown of an answer. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  /** The page that the heading stands on, where the answer is a part of one. */
  readonly page?: string;
  readonly kind: Kind;
  readonly procedure?: string;
  /** What it says, in a line: a rule with who is asked for what. */
  readonly line: string;
  /** The time that it sets, as its pill has it. */
  readonly pill?: string;
  /** Where the document says it. */
  readonly clause?: string;
  /** Other names of it. */
  readonly names?: readonly string[];
}

/** What may answer a question: a record, a page, or a part of one under its own heading. */
export interface Passage {
  readonly shown: Shown;
  /** The address of the page that it belongs to: one answer of each page is shown. */
  readonly page: string;
  /** What it is called; of a rule of time, what is done, without the time. */
  readonly title: string;
  /** What its own page is called, where that is not what is shown: with the time that a rule sets. */
  readonly pageTitle?: string;
  /** Other names of it, and what staff would type to find it. */
  readonly asked: readonly string[];
  readonly text: string;
}

/** Whether what was fetched is a file of what is shown: a network's own page may answer in its place. */
export const isShownFile = (data: unknown): data is readonly Shown[] =>
  Array.isArray(data) &&
  data.every(
    (each: unknown) =>
      typeof each === 'object' &&
      each !== null &&
      'url' in each &&
      'title' in each &&
      'line' in each,
  );
