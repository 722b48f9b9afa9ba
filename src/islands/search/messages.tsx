import type { JSX } from 'preact';
import { procedureUrl } from '../../procedure/index.ts';
import { inSite } from '../kit/in-site.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import type { Service } from './service.ts';

/** What to do where nothing was found. */
export function NothingFound({ services }: { services: readonly Service[] }): JSX.Element {
  return (
    <div class="search__message">
      <p>Try fewer words, or the words that the procedure itself uses. Or go to:</p>
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
          <a href={inSite('/search/#contents')}>everything from A to Z</a>
        </li>
      </ul>
    </div>
  );
}

/** What to do where the index did not load. */
export function CouldNotLoad({ retry }: { retry: () => void }): JSX.Element {
  return (
    <NotLoaded
      what="The search index did not load, so nothing was searched."
      instead={
        <>
          Or use <a href={inSite('/search/#contents')}>everything from A to Z</a>.
        </>
      }
      again={retry}
    />
  );
}
