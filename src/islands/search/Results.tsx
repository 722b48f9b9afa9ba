import type { JSX } from 'preact';
import { KIND_IDS, KINDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import type { Found, Hit } from './found.ts';
import { CouncilName, HitItem } from './HitItem.tsx';
import { byCouncil } from './owner.ts';
import type { Service } from './service.ts';
import type { SearchControl } from './use-search.ts';
import { STEP } from './use-search.ts';

/** Hits of each kind that are shown before more are asked for. */
const OF_EACH_KIND = 5;

/** What is shown, and how to show more. */
export interface ResultsProps {
  readonly found: Found;
  readonly search: SearchControl;
  readonly services: readonly Service[];
}

interface GroupProps {
  readonly id: string;
  readonly heading: string;
  readonly hits: readonly Hit[];
  readonly services: readonly Service[];
}

/** The hits of one group; where several councils answer, each council's under its name. */
function Group({ id, heading, hits, services }: GroupProps): JSX.Element {
  const councils = byCouncil(hits, services);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {councils.map(({ service, hits: own }) => (
        <div key={service?.council ?? ''} class="search__council">
          {councils.length > 1 && (
            <h3>
              {service === undefined ? (
                'Every council'
              ) : (
                <CouncilName service={service} name={service.council} />
              )}
            </h3>
          )}
          <ul class="plain-list">
            {own.map((hit) => (
              <HitItem
                key={hit.url}
                hit={hit}
                services={services}
                isUnderCouncil={councils.length > 1}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function MoreButton(props: { label: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="button button--quiet" onClick={props.onClick}>
      {props.label}
    </button>
  );
}

/** One list of one kind, in steps. */
function OneKind({ found, search, services, kind }: ResultsProps & { kind: Kind }): JSX.Element {
  const { most } = search.view;
  return (
    <>
      <Group
        id="found-kind"
        heading={KINDS[kind].many}
        hits={found.hits.filter((hit) => hit.kind === kind)}
        services={services}
      />
      {found.counts[kind] > most && (
        <MoreButton
          label="Show more"
          onClick={() => {
            search.show({ ...search.view, most: most + STEP });
          }}
        />
      )}
    </>
  );
}

/** The first hits of one kind among all. */
function FirstOfKind(props: ResultsProps & { kind: Kind; hits: readonly Hit[] }): JSX.Element {
  const { found, search, services, kind, hits } = props;
  const { many } = KINDS[kind];
  return (
    <div>
      <Group
        id={`found-${KIND_IDS.indexOf(kind)}`}
        heading={many}
        hits={hits.filter((hit) => hit.kind === kind).slice(0, OF_EACH_KIND)}
        services={services}
      />
      {found.counts[kind] > OF_EACH_KIND && (
        <MoreButton
          label={`Show all ${found.counts[kind]} ${many.toLowerCase()}`}
          onClick={() => {
            search.show({ ...search.view, only: kind, most: STEP });
          }}
        />
      )}
    </div>
  );
}

/**
 * The answers first, then the other hits by kind, in the order of each kind's best. With one kind chosen, one list of it,
 * in steps.
 */
export function Results(props: ResultsProps): JSX.Element {
  const { found, services } = props;
  // The kind that was found; what is chosen now is still being looked for.
  const { only } = found;
  if (only !== undefined) return <OneKind {...props} kind={only} />;
  const { answers, hits } = found;
  return (
    <>
      {answers.length > 0 && (
        <Group id="found-best" heading="Answers" hits={answers} services={services} />
      )}
      {[...new Set(hits.map(({ kind }) => kind))].map((kind) => (
        <FirstOfKind key={kind} {...props} kind={kind} hits={hits} />
      ))}
    </>
  );
}
