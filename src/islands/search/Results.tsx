import type { JSX } from 'preact';
import { KIND_IDS, KINDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import type { Found, Hit } from './find.ts';
import type { Service } from './service.ts';

interface Shown {
  readonly services: readonly Service[];
}

/** Whose a hit is: its page's procedure, or the one that its part of a page of all procedures is named for. */
function ownerOf(hit: Hit, services: readonly Service[]): Service | undefined {
  const anchor = hit.url.split('#')[1] ?? '';
  return services.find(
    ({ id }) => id === hit.procedure || anchor === id || anchor.startsWith(`${id}-`),
  );
}

function Owner({ hit, services }: Shown & { hit: Hit }): JSX.Element {
  const service = ownerOf(hit, services);
  return (
    <p class="search__owner">
      {service !== undefined && (
        <span class="council">
          <span class={`mark ${service.markShape}`} aria-hidden="true">
            {service.mark}
          </span>
          {`${service.council} · ${service.name}`}
        </span>
      )}
      <span class="soft">{KINDS[hit.kind].one}</span>
    </p>
  );
}

function HitItem({ hit, services }: Shown & { hit: Hit }): JSX.Element {
  return (
    <li class="search__hit">
      <a data-hit href={hit.url}>
        {hit.title}
      </a>
      {hit.page !== undefined && <span class="soft">{` in ${hit.page}`}</span>}
      <Owner hit={hit} services={services} />
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

function Group(props: Shown & { id: string; heading: string; hits: readonly Hit[] }): JSX.Element {
  const { id, heading, hits, services } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="plain-list">
        {hits.map((hit) => (
          <HitItem key={hit.url} hit={hit} services={services} />
        ))}
      </ul>
    </section>
  );
}

const BEST = 3;
const OF_EACH_KIND = 5;

/** Kinds in the order of their best hit. */
const kindsIn = (hits: readonly Hit[]): readonly Kind[] => [
  ...new Set(hits.map(({ kind }) => kind)),
];

function MoreButton(props: { label: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="button button--quiet" onClick={props.onClick}>
      {props.label}
    </button>
  );
}

/**
 * The hits: the best of all first, then the others by kind. With one kind chosen, one list of it, in steps.
 */
export function Results(
  props: Shown & {
    found: Found;
    only: Kind | undefined;
    show: (kind: Kind | undefined, most: number) => void;
    step: number;
    more: number;
  },
): JSX.Element {
  const { found, only, services, show, step, more } = props;
  if (only !== undefined) {
    return (
      <>
        <Group id="found-kind" heading={KINDS[only].many} hits={found.hits} services={services} />
        {found.counts[only] > more && (
          <MoreButton
            label="Show more"
            onClick={() => {
              show(only, more + step);
            }}
          />
        )}
      </>
    );
  }
  const rest = found.hits.slice(BEST);
  return (
    <>
      <Group
        id="found-best"
        heading="Best matches"
        hits={found.hits.slice(0, BEST)}
        services={services}
      />
      {kindsIn(rest).map((kind) => (
        <div key={kind}>
          <Group
            id={`found-${KIND_IDS.indexOf(kind)}`}
            heading={KINDS[kind].many}
            hits={rest.filter((hit) => hit.kind === kind).slice(0, OF_EACH_KIND)}
            services={services}
          />
          {found.counts[kind] > OF_EACH_KIND && (
            <MoreButton
              label={`Show all ${found.counts[kind]} ${KINDS[kind].many.toLowerCase()}`}
              onClick={() => {
                show(kind, step);
              }}
            />
          )}
        </div>
      ))}
    </>
  );
}
