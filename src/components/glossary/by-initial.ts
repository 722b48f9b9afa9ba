import type { GlossaryEntry } from '../../procedure/index.ts';

/** The terms that begin with one letter, in the order in which they were given. */
interface InitialEntries {
  readonly initial: string;
  readonly entries: readonly (readonly [string, GlossaryEntry])[];
}

/** Terms by their first letter or figure, a quotation mark before it left out. */
export function byInitial(
  entries: readonly (readonly [string, GlossaryEntry])[],
): readonly InitialEntries[] {
  const groups = Map.groupBy(entries, ([, { term }]) =>
    (/[\p{L}\p{N}]/u.exec(term)?.[0] ?? term).toUpperCase(),
  );
  return [...groups].map(([initial, own]) => ({ initial, entries: own }));
}
