import type { ComponentChildren, JSX, Ref } from 'preact';
import type { MapItem } from '../../process-map/index.ts';
import { capitalised } from '../../timescale/index.ts';
import { DueDates } from './DueDates.tsx';
import type { DueRow } from './due-rows.ts';
import type { MapWalkProps } from './props.ts';

export interface StepViewProps {
  readonly walk: MapWalkProps;
  readonly item: MapItem;
  /** What the plan answers for the step's rules, by rule. */
  readonly dates: Readonly<Record<string, DueRow>>;
  /** Which dates the step waits for. */
  readonly asked: ComponentChildren;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onTake: (exitIndex: number) => void;
}

function Exits({ item, onTake }: Pick<StepViewProps, 'item' | 'onTake'>): JSX.Element {
  return (
    <div class="walk__exits">
      {item.exits.map((exit, at) => (
        <button
          key={at}
          type="button"
          class="button walk__exit"
          onClick={() => {
            onTake(at);
          }}
        >
          <b>{exit.label ?? 'Go on'}</b>{' '}
          <span>
            {exit.back ? 'back to' : 'to'} step {exit.targetNumber}
          </span>
        </button>
      ))}
    </div>
  );
}

function Ending({ walk, item }: Pick<StepViewProps, 'walk' | 'item'>): JSX.Element {
  const next = item.continues === undefined ? undefined : walk.maps[item.continues];
  return (
    <p class="walk__end">
      This is an end of the map.{' '}
      {next !== undefined && (
        <>
          It goes on in <a href={next.url}>{next.words}</a>.
        </>
      )}
    </p>
  );
}

/** The step at which the walk stands: what it says, who acts, by when, and its ways out. */
export function StepView({
  walk,
  item,
  dates,
  asked,
  heading,
  onTake,
}: StepViewProps): JSX.Element {
  const headingId = `${walk.idPrefix}-heading`;
  const kind = `walk__step walk__step--${item.kind.toLowerCase()}`;
  return (
    <section
      class={item.notStated ? `${kind} walk__step--not-stated` : kind}
      aria-labelledby={headingId}
    >
      <p class="walk__place">
        Step {item.number} of {walk.items.length}
        {item.kind === 'Step' ? '' : ` · ${item.kind}`}
      </p>
      <h2 class="walk__heading" id={headingId} tabIndex={-1} ref={heading}>
        {item.text}
      </h2>
      {item.actor !== undefined && (
        <p class="walk__actor">
          {item.actor === 'not stated'
            ? 'The procedure does not say who.'
            : capitalised(item.actor)}
        </p>
      )}
      {item.timescales.map((id) => {
        const rule = walk.rules[id];
        return rule && <DueDates key={id} rule={rule} row={dates[id]} />;
      })}
      {asked}
      <p class="cite">
        Source:{' '}
        {(walk.clauses[item.id] ?? []).map(({ words, url }, at) => (
          <span key={`${url} ${words}`}>
            {at > 0 ? '; ' : ''}
            <a href={url}>{words}</a>
          </span>
        ))}
      </p>
      {item.exits.length > 0 ? (
        <Exits item={item} onTake={onTake} />
      ) : (
        <Ending walk={walk} item={item} />
      )}
    </section>
  );
}
