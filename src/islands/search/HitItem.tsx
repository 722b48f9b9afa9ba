import type { JSX } from 'preact';
import { KINDS } from '../../search/kinds.ts';
import type { Hit } from './found.ts';
import { ownerOf } from './owner.ts';
import type { Service } from './service.ts';

interface HitProps {
  readonly hit: Hit;
  readonly services: readonly Service[];
  /** The heading above names the council. */
  readonly isUnderCouncil: boolean;
}

/** A council by its mark and name. */
export function CouncilName({ service, name }: { service: Service; name: string }): JSX.Element {
  return (
    <span class="council">
      <span class={`mark ${service.markShape} ${service.markColour}`} aria-hidden="true">
        {service.mark}
      </span>
      {name}
    </span>
  );
}

function Owner({ hit, services, isUnderCouncil }: HitProps): JSX.Element {
  const service = ownerOf(hit, services);
  return (
    <p class="search__owner">
      {service !== undefined && isUnderCouncil && <b>{service.name}</b>}
      {service !== undefined && !isUnderCouncil && (
        <CouncilName service={service} name={`${service.council} · ${service.name}`} />
      )}
      <span class="soft">{KINDS[hit.kind].one}</span>
    </p>
  );
}

/** The time that an answer sets, which leads to its date, and where the document says it. */
function Rule({ hit: { pill, clause, url } }: Pick<HitProps, 'hit'>): JSX.Element | null {
  if (pill === undefined && clause === undefined) return null;
  return (
    <p class="search__rule">
      {pill !== undefined && (
        <a class="pill" href={url}>
          {pill}
        </a>
      )}
      {clause !== undefined && <span class="soft">{` ${clause}`}</span>}
    </p>
  );
}

/**
 * An excerpt is escaped and holds `<mark>`, nothing else: its words become text, never markup. A duty is called by its
 * sentence, which is not said twice.
 */
function Excerpt({ hit: { excerpt, title } }: Pick<HitProps, 'hit'>): JSX.Element | null {
  const pieces = excerpt
    .split(/<\/?mark>/)
    .map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
  if (pieces.join('') === title) return null;
  return <p>{pieces.map((piece, at) => (at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece))}</p>;
}

/** One hit: where it leads, whose it is, and the words around what was found. */
export function HitItem(props: HitProps): JSX.Element {
  const { hit } = props;
  return (
    <li class="search__hit">
      <a data-hit href={hit.url}>
        {hit.title}
      </a>
      {hit.page !== undefined && <span class="soft">{` in ${hit.page}`}</span>}
      <Owner {...props} />
      {hit.under !== undefined && <p class="soft">{`Listed here under “${hit.under}” too.`}</p>}
      <Rule hit={hit} />
      <Excerpt hit={hit} />
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
