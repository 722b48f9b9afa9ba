import type { JSX } from 'preact';
import type { Found } from './found.ts';
import { KindFilter } from './KindFilter.tsx';
import { moveAmongResults } from './keys.ts';
import { CouldNotLoad, NothingFound } from './messages.tsx';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import type { Service } from './service.ts';
import { useSearch } from './use-search.ts';
import type { SearchControl, SearchState } from './use-search.ts';

/** What the search is told of the guide. */
export interface SearchProps {
  readonly services: readonly Service[];
}

interface ShownProps extends SearchProps {
  readonly search: SearchControl;
}

/** How many were found, announced; another query is another element, so that an equal count is announced again. */
function Count({ state }: { state: SearchState }): JSX.Element {
  return (
    <p role="status" class="search__count">
      {state.kind === 'found' && <span key={state.found.typed}>{countWords(state.found)}</span>}
    </p>
  );
}

function countWords({ total }: Found): string {
  return total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`;
}

function FoundHits(props: ShownProps & { found: Found }): JSX.Element {
  const { found, search, services } = props;
  if (found.total === 0) return <NothingFound services={services} />;
  return (
    <>
      {found.mended !== undefined && <p class="soft">{`Searched for: ${found.mended}`}</p>}
      <KindFilter found={found} search={search} />
      <Results found={found} search={search} services={services} />
    </>
  );
}

function Shown({ search, services }: ShownProps): JSX.Element | null {
  switch (search.state.kind) {
    case 'idle':
      return null;
    case 'searching':
      return <p class="soft">Searching …</p>;
    case 'failed':
      return (
        <CouldNotLoad
          retry={() => {
            search.show(search.view);
          }}
        />
      );
    case 'found':
      return <FoundHits found={search.state.found} search={search} services={services} />;
  }
}

/** Searches the guide in place. What is typed stays on the page: it goes into no address, no request and no storage. */
export function Search({ services }: SearchProps): JSX.Element {
  const search = useSearch(services);
  return (
    <div class="search" data-pagefind-ignore onKeyDown={moveAmongResults}>
      <SearchForm search={search} />
      <Count state={search.state} />
      <Shown search={search} services={services} />
    </div>
  );
}
