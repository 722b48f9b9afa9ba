import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plainWords } from '../../search/query.ts';
import type { Kind } from '../../search/kinds.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';
import { KindFilter } from './KindFilter.tsx';
import { moveAmongResults } from './keys.ts';
import { CouldNotLoad, NothingFound } from './messages.tsx';
import { loadIndex } from './pagefind.ts';
import { Results } from './Results.tsx';
import type { Service } from './service.ts';

export interface SearchProps {
  readonly services: readonly Service[];
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly found: Found };

const PAUSE = 220;
const STEP = 20;

function countWords({ total }: Found): string {
  return total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}`;
}

/**
 * Searches the guide in place. What is typed stays on the page: it goes into no address, no request and no storage.
 * The index loads when the box is first used. The box is uncontrolled: what is typed before the script wakes up
 * stays and is searched.
 */
export function Search({ services }: SearchProps): JSX.Element {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [only, setOnly] = useState<Kind>();
  const [more, setMore] = useState(STEP);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<number>();
  const latest = useRef(0);

  const run = async (kind: Kind | undefined, most: number): Promise<void> => {
    window.clearTimeout(timer.current);
    const query = box.current?.value ?? '';
    latest.current += 1;
    const turn = latest.current;
    if (plainWords(query) === '') {
      setState({ kind: 'idle' });
      return;
    }
    setState((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
    try {
      const found = await find(await loadIndex(), query, kind, most, services);
      if (turn === latest.current) setState({ kind: 'found', found });
    } catch {
      if (turn === latest.current) setState({ kind: 'failed' });
    }
  };
  const show = (kind: Kind | undefined, most: number): void => {
    setOnly(kind);
    setMore(most);
    void run(kind, most);
  };
  const typed = (): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      show(undefined, STEP);
    }, PAUSE);
  };

  useEffect(() => {
    if ((box.current?.value ?? '') !== '') void run(undefined, STEP);
    return () => {
      window.clearTimeout(timer.current);
    };
  }, []);

  const wakeUp = (): void => {
    loadIndex().catch(() => undefined);
  };
  const found = state.kind === 'found' ? state.found : undefined;
  return (
    <div class="search" data-pagefind-ignore onKeyDown={moveAmongResults}>
      <form
        role="search"
        class="search__form"
        onSubmit={(event) => {
          event.preventDefault();
          show(only, STEP);
        }}
      >
        <label class="govuk-label" for="search-box">
          Search the procedures
        </label>
        <div class="search__row">
          <input
            class="govuk-input"
            id="search-box"
            ref={box}
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="search-hint"
            onFocus={wakeUp}
            onInput={typed}
          />
          <button type="submit" class="button">
            Search
          </button>
        </div>
        <p id="search-hint" class="soft">
          A task, a term or an abbreviation: first visit, exit plan, FGC. No names.
        </p>
      </form>
      <p role="status" class="search__count">
        {/* Another query is another element, so that an equal count is announced again. */}
        {found !== undefined && <span key={found.typed}>{countWords(found)}</span>}
      </p>
      {found?.mended !== undefined && found.total > 0 && (
        <p class="soft">{`Searched for: ${found.mended}`}</p>
      )}
      {state.kind === 'searching' && <p class="soft">Searching …</p>}
      {state.kind === 'failed' && <CouldNotLoad retry={() => void run(only, more)} />}
      {found?.total === 0 && <NothingFound services={services} />}
      {found !== undefined && found.total > 0 && (
        <>
          <KindFilter
            counts={found.counts}
            total={found.total}
            only={only}
            choose={show}
            step={STEP}
          />
          <Results
            found={found}
            only={only}
            services={services}
            show={show}
            step={STEP}
            more={more}
          />
        </>
      )}
    </div>
  );
}
