import type { JSX } from 'preact';
import { procedureUrl } from '../../procedure/index.ts';
import { inSite } from '../kit/in-site.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import type { Service } from './service.ts';

/** The way to everything without a search. */
const AtoZ = (): JSX.Element => <a href={inSite('/search/#contents')}>everything from A to Z</a>;

/** Words one after the other: "Durham, Stockport and Warwickshire". */
const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** What the guide holds and whom to ask, where nothing was found. */
export function NothingFound({ services }: { services: readonly Service[] }): JSX.Element {
  const councils = [...new Set(services.map(({ council }) => council))];
  return (
    <div class="search__message">
      <p>
        {`This guide holds what the procedures of ${listed(councils)} say, and nothing else: no law, no guidance of other councils, nobody’s name or number. Try fewer words, or the words that the procedure itself uses. What it does not say, ask your manager or the service. A concern about a child: your council’s children’s front door.`}
      </p>
      <p>Or go to:</p>
      <ul>
        <li>
          <a href={inSite('/glossary/')}>the glossary</a>
        </li>
        {services.map(({ id, name, council }) => (
          <li key={id}>
            <a href={inSite(procedureUrl(id))}>{`the contents of ${name}, ${council}`}</a>
          </li>
        ))}
        <li>
          <AtoZ />
        </li>
      </ul>
    </div>
  );
}

/** Why nothing was searched for. */
export function unaskedWords(typed: string, has: 'signs' | 'common words'): string {
  return has === 'signs'
    ? `“${typed}” has no letter or figure to search for. Type a word.`
    : `“${typed}” is words that almost every page has. Add one that says what it is about.`;
}

/** Says that something takes long, and what there is meanwhile. Always there, so that its words are announced. */
export function Slow({ isSlow }: { isSlow: boolean }): JSX.Element {
  return (
    <p role="status" class="search__slow soft">
      {isSlow && (
        <>
          This takes longer than it should. Meanwhile there is <AtoZ />.
        </>
      )}
    </p>
  );
}

/** What to do where some of the pages that were found did not load. */
export function SomeLost({ lost, retry }: { lost: number; retry: () => void }): JSX.Element {
  return (
    <NotLoaded
      what={`${lost} of the results did not load and ${lost === 1 ? 'is' : 'are'} not shown.`}
      instead="The others stand below."
      again={retry}
    />
  );
}

/** What to do where the index did not load: nothing was found, or there may be more than what stands. */
export function CouldNotLoad(props: { isFound: boolean; retry: () => void }): JSX.Element {
  const lost = props.isFound ? 'there may be more than this.' : 'what there is was not found.';
  return (
    <NotLoaded
      what={`The search index, or a part of it, did not load: ${lost}`}
      instead={
        <>
          Or use <AtoZ />.
        </>
      }
      again={props.retry}
    />
  );
}

/**
 * What to do where the browser, or what it is told by its network, runs no WebAssembly, which a search of every page needs:
 * another try is of no use.
 */
export function Barred({ isFound }: { isFound: boolean }): JSX.Element {
  return (
    <div class="not-loaded" role="alert">
      <p>
        {isFound
          ? 'There may be more than this: '
          : 'No record and no heading has these words, and '}
        not every page can be searched in this browser. It, or the network that it is in, does not
        allow WebAssembly. <a href={inSite('/search/#contents')}>Everything from A to Z</a> does not
        need it.
      </p>
    </div>
  );
}
