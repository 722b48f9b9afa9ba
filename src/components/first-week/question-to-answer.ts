import type { Sources } from '../../timescale/index.ts';

/** What a question asks of its record, in the order in which the kinds take turns. */
export const ASKED_KINDS = [
  'by when',
  'who acts',
  'where it leads',
  'how often',
  'counted from',
  'how strongly',
  'how long',
  'when',
] as const;

/** One of them. */
export type AskedKind = (typeof ASKED_KINDS)[number];

/** A question that one record answers, with its answer: true of the record as it stands. */
export interface QuestionToAnswer {
  readonly kind: AskedKind;
  readonly question: string;
  /** A line each. */
  readonly answer: readonly string[];
  readonly sources: Sources;
  /** The record that answers it: a rule of time, or a node of a map. */
  readonly of: { readonly timescale: string } | { readonly map: string; readonly node: string };
}

/** The record of a question, by a name that no other has. */
export function recordOf({ of }: QuestionToAnswer): string {
  return 'timescale' in of ? of.timescale : `${of.map} ${of.node}`;
}
