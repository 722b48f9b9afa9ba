import type { ComponentChildren, JSX } from 'preact';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';
import type { Service } from './service.ts';
import type { SearchControl } from './use-search.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** How many were found, whose stand first, and what was made of the words that were typed. */
export function countWords(found: Found, services: readonly Service[]): string {
  const { total, mended, missing, named } = found;
  if (total === 0) return mended === undefined ? 'No results' : `No results for “${mended}”`;
  const said = [
    `${total} ${total === 1 ? 'result' : 'results'}`,
    named.length === 0 ? [] : `${ownersOf(named, services)} first`,
    mended === undefined ? [] : `Showing results for “${mended}”`,
    missing.length === 0 ? [] : `Nothing here has ${quoted(missing)}: these have the other words`,
  ];
  return said.flat().join('. ');
}

interface SearchedProps {
  readonly found: Found;
  readonly search: SearchControl;
  readonly services: readonly Service[];
}

/** A press that asks the same query otherwise, and puts the cursor back into the box: the button is gone after it. */
function Otherwise(props: {
  label: ComponentChildren;
  search: SearchControl;
  ask: () => void;
}): JSX.Element {
  return (
    <p class="search__otherwise">
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          props.ask();
          props.search.box.current?.focus();
        }}
      >
        {props.label}
      </button>
    </p>
  );
}

/**
 * The query as it was typed, where its spelling was mended; whose hits stand first, where it names a procedure or its
 * council; and other words for the same that were searched too.
 */
export function Searched({ found, search, services }: SearchedProps): JSX.Element {
  const { typed, mended, named, alsoSearched } = found;
  return (
    <>
      {mended !== undefined && (
        <Otherwise
          label={`Search for “${typed.trim()}” instead`}
          search={search}
          ask={() => {
            search.show({ ...search.view, asTyped: typed });
          }}
        />
      )}
      {named.length > 0 && found.total > 0 && (
        <Otherwise
          label={
            <>
              {`${ownersOf(named, services)} first`}
              <span class="govuk-visually-hidden">show all councils alike</span>
              <span aria-hidden="true"> ×</span>
            </>
          }
          search={search}
          ask={() => {
            search.show({ ...search.view, alike: typed });
          }}
        />
      )}
      {alsoSearched.length > 0 && (
        <p class="soft">{`Also searched for ${quoted(alsoSearched)}.`}</p>
      )}
    </>
  );
}
