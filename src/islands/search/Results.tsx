import type { JSX } from 'preact';
import { KINDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import type { Found, Hit } from './found.ts';
import { CouncilName, HitItem } from './HitItem.tsx';
import { byCouncil } from './owner.ts';
import type { Service } from './service.ts';
import { STEP } from './step.ts';
import type { SearchControl } from './use-search.ts';

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

/** Hits beside the answers as they were asked for: those of each press stay where they were put. */
function inSteps({ answers, hits }: Found): readonly (readonly Hit[])[] {
  const first = Math.max(0, STEP - answers.length);
  const later = hits.slice(first);
  const steps = Math.ceil(later.length / STEP);
  return [
    hits.slice(0, first),
    ...Array.from({ length: steps }, (_, at) => later.slice(at * STEP, (at + 1) * STEP)),
  ].filter(({ length }) => length > 0);
}

/** What answers best, and in steps what was found besides, each by council. */
function Everything({ found, search, services }: ResultsProps): JSX.Element {
  const { answers, hits, total } = found;
  const { most } = search.view;
  return (
    <>
      {answers.length > 0 && (
        <Group id="found-best" heading="Answers" hits={answers} services={services} />
      )}
      {inSteps(found).map((step, at) => (
        <Group
          key={at}
          id={`found-${at}`}
          heading={at === 0 ? 'More results' : `Results from ${at * STEP + 1} on`}
          hits={step}
          services={services}
        />
      ))}
      {total > answers.length + hits.length && hits.length > 0 && (
        <MoreButton
          label="Show more results"
          onClick={() => {
            search.show({ ...search.view, most: most + STEP });
          }}
        />
      )}
    </>
  );
}

/**
 * The answers first, then what was found besides, in steps. With one kind chosen, one list of it, in steps.
 */
export function Results(props: ResultsProps): JSX.Element {
  // The kind that was found; what is chosen now is still being looked for.
  const { only } = props.found;
  return only === undefined ? <Everything {...props} /> : <OneKind {...props} kind={only} />;
}
