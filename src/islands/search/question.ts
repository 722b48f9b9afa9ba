import type { Kind } from '../../search/kinds.ts';
import type { CalledProcedure } from '../../search/named-procedure.ts';
import type { Spelling } from '../../search/query.ts';
import type { Found } from './found.ts';

/** Which hits are loaded: those of one kind, or of everything, at most so many. */
export interface Wanted {
  readonly only: Kind | undefined;
  readonly most: number;
  readonly spelling: Spelling;
  /** Whether what is asked of a procedure that the query names stands first. */
  readonly councils: 'named first' | 'alike';
}

/** What is searched for, and among which procedures. */
export interface Query {
  readonly typed: string;
  readonly wanted: Wanted;
  readonly procedures: readonly CalledProcedure[];
}

/** What the page sends to the worker; without a query the index is only loaded. */
export interface Question {
  readonly turn: number;
  readonly query: Query | undefined;
}

/**
 * What came of a question: `barred` where the browser runs no WebAssembly, `failed` where something did not load. A `first`
 * outcome is what the records and headings answer, while every page is still searched.
 */
export type Outcome =
  | { readonly kind: 'loaded' }
  /** `index`: the index itself did not come, and does not come to this worker any more. */
  | { readonly kind: 'failed'; readonly lost: 'index' | 'part' }
  | { readonly kind: 'barred' }
  | { readonly kind: 'first' | 'found'; readonly found: Found };

/** What the worker sends back. */
export interface Answer {
  readonly turn: number;
  readonly outcome: Outcome;
}
