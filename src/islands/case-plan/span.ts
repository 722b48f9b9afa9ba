import type { ResultMoment } from '../../timescale/index.ts';
import { compareMoments, momentWords } from '../../timescale/index.ts';

/** Where a row stands: from the earliest of its dates to the latest. */
export interface Span {
  readonly first: ResultMoment;
  readonly last: ResultMoment;
}

/** Earlier first; of two that begin together the one that ends first. */
export const bySpan = (a: Span, b: Span): number =>
  compareMoments(a.first, b.first) || compareMoments(a.last, b.last);

/** The dates of a plan's rule, each reading at its earliest and at its latest, from the first to the last. */
export function spanOf(lines: readonly { readonly span?: Span | undefined }[]): Span | undefined {
  const spans = lines.flatMap(({ span }) => span ?? []);
  const [first] = spans.map((span) => span.first).sort(compareMoments);
  const last = spans
    .map((span) => span.last)
    .sort(compareMoments)
    .at(-1);
  return first && last && { first, last };
}

/** Two spans with one key are told alike. */
export const spanKey = ({ first, last }: Span): string =>
  `${momentWords(first)} ${momentWords(last)}`;
