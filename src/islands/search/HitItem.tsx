import type { JSX } from 'preact';
import { KINDS } from '../../search/kinds.ts';
import type { Hit } from './found.ts';
import type { Service } from './service.ts';

interface HitProps {
  readonly hit: Hit;
  readonly services: readonly Service[];
}

/** Whose a hit is: its page's procedure, or the one that its part of a page of all procedures is named for. */
function ownerOf(hit: Hit, services: readonly Service[]): Service | undefined {
  const anchor = hit.url.split('#')[1] ?? '';
  return services.find(
    ({ id }) => id === hit.procedure || anchor === id || anchor.startsWith(`${id}-`),
  );
}

function Owner({ hit, services }: HitProps): JSX.Element {
  const service = ownerOf(hit, services);
  return (
    <p class="search__owner">
      {service !== undefined && (
        <span class="council">
          <span class={`mark ${service.markShape} ${service.markColour}`} aria-hidden="true">
            {service.mark}
          </span>
          {`${service.council} · ${service.name}`}
        </span>
      )}
      <span class="soft">{KINDS[hit.kind].one}</span>
    </p>
  );
}

/** One hit: where it leads, whose it is, and the words around what was found. */
export function HitItem({ hit, services }: HitProps): JSX.Element {
  return (
    <li class="search__hit">
      <a data-hit href={hit.url}>
        {hit.title}
      </a>
      {hit.page !== undefined && <span class="soft">{` in ${hit.page}`}</span>}
      <Owner hit={hit} services={services} />
      {hit.under !== undefined && <p class="soft">{`Listed here under “${hit.under}” too.`}</p>}
      {/* Pagefind escapes the page's text and adds nothing but <mark>. */}
      <p dangerouslySetInnerHTML={{ __html: hit.excerpt }} />
      {hit.also.length > 0 && (
        <p class="soft">
          {'Also there: '}
          {hit.also.map((place, index) => (
            <>
              {index > 0 && ', '}
              <a href={place.url}>{place.title}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}
