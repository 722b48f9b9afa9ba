import type { JSX } from 'preact';
import type { Found } from './found.ts';
import { KindFilter } from './KindFilter.tsx';
import { moveAmongResults } from './keys.ts';
import { Barred, CouldNotLoad, NothingFound, Slow, SomeLost, unaskedWords } from './messages.tsx';
import { Results } from './Results.tsx';
import { countWords, Searched } from './Searched.tsx';
import { SearchForm } from './SearchForm.tsx';
import type { Service } from './service.ts';
import { useSlow } from './use-slow.ts';
import { useSearch } from './use-search.ts';
import type { SearchControl, SearchState } from './use-search.ts';

/** What the search is told of the guide. */
export interface SearchProps {
  readonly services: readonly Service[];
}

interface ShownProps extends SearchProps {
  readonly search: SearchControl;
}

/** Another query, or the same one asked otherwise, is another element, so that an equal count is announced again. */
const keyOf = ({ typed, mended, named }: Found): string => [typed, mended, ...named].join(' ');

/** How many were found and what was searched, announced: once more where more is found than was first said, and only then. */
function Count({ state, services }: { state: SearchState } & SearchProps): JSX.Element {
  return (
    <p role="status" class="search__count">
      {state.kind === 'found' && (
        <span key={keyOf(state.found)}>{countWords(state.found, services)}</span>
      )}
      {state.kind === 'unasked' && (
        <span key={state.typed}>{unaskedWords(state.typed, state.has)}</span>
      )}
    </p>
  );
}

function FoundHits(props: ShownProps & { found: Found }): JSX.Element {
  const { found, search, services } = props;
  return (
    <>
      <Searched found={found} search={search} services={services} />
      {found.total === 0 ? <NothingFound services={services} /> : <Hits {...props} />}
    </>
  );
}

function Hits({ found, search, services }: ShownProps & { found: Found }): JSX.Element {
  return (
    <>
      <KindFilter found={found} search={search} />
      <Results found={found} search={search} services={services} />
    </>
  );
}

/** Whether more is looked for; below what is found, which stays where it is. */
function Further(props: {
  further: 'none' | 'coming' | 'failed' | 'barred';
  retry: () => void;
}): JSX.Element | null {
  switch (props.further) {
    case 'none':
      return null;
    case 'coming':
      return <p class="soft">Looking further, on every page …</p>;
    case 'failed':
      return <CouldNotLoad isFound retry={props.retry} />;
    case 'barred':
      return <Barred isFound />;
  }
}

function Shown({ search, services }: ShownProps): JSX.Element | null {
  const { state } = search;
  const retry = (): void => {
    search.show(search.view);
  };
  switch (state.kind) {
    case 'idle':
    case 'unasked':
      return null;
    case 'searching':
      return <p class="soft">Searching …</p>;
    case 'failed':
      return <CouldNotLoad isFound={false} retry={retry} />;
    case 'barred':
      return <Barred isFound={false} />;
    case 'found':
      return (
        <>
          {state.found.lost > 0 && <SomeLost lost={state.found.lost} retry={retry} />}
          <FoundHits found={state.found} search={search} services={services} />
          <Further further={state.further} retry={retry} />
        </>
      );
  }
}

/** Searches the guide in place. What is typed stays on the page: it goes into no address, no request and no storage. */
export function Search({ services }: SearchProps): JSX.Element {
  const search = useSearch(services);
  return (
    <div class="search" data-pagefind-ignore onKeyDown={moveAmongResults}>
      <SearchForm search={search} />
      <Count state={search.state} services={services} />
      <Slow isSlow={useSlow(search.isWaiting)} />
      <Shown search={search} services={services} />
    </div>
  );
}
