import type { JSX } from 'preact';
import type { Found } from './found.ts';
import type { SearchControl } from './use-search.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** How many were found, and what was made of the words that were typed. */
export function countWords({ total, mended, missing }: Found): string {
  if (total === 0) return mended === undefined ? 'No results' : `No results for “${mended}”`;
  const said = [
    `${total} ${total === 1 ? 'result' : 'results'}`,
    mended === undefined ? [] : `Showing results for “${mended}”`,
    missing.length === 0 ? [] : `Nothing here has ${quoted(missing)}: these have the other words`,
  ];
  return said.flat().join('. ');
}

/** The query as it was typed, where its spelling was mended; and other words for the same that were searched too. */
export function Searched(props: { found: Found; search: SearchControl }): JSX.Element {
  const { found, search } = props;
  return (
    <>
      {found.mended !== undefined && (
        <p class="search__as-typed">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              search.show({ ...search.view, asTyped: found.typed });
              search.box.current?.focus();
            }}
          >
            {`Search for “${found.typed.trim()}” instead`}
          </button>
        </p>
      )}
      {found.alsoSearched.length > 0 && (
        <p class="soft">{`Also searched for ${quoted(found.alsoSearched)}.`}</p>
      )}
    </>
  );
}
