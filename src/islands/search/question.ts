import type { CalledProcedure } from '../../search/named-procedure.ts';
import type { Wanted } from './find.ts';
import type { Found } from './found.ts';

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

/** What came of a question: `barred` where the browser runs no WebAssembly, `failed` where something did not load. */
export type Outcome =
  | { readonly kind: 'loaded' }
  /** `index`: the index itself did not come, and does not come to this worker any more. */
  | { readonly kind: 'failed'; readonly lost: 'index' | 'part' }
  | { readonly kind: 'barred' }
  | { readonly kind: 'found'; readonly found: Found };

/** What the worker sends back. */
export interface Answer {
  readonly turn: number;
  readonly outcome: Outcome;
}
