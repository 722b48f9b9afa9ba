import type { ComponentChildren, JSX, Ref } from 'preact';
import { capitalised, statedWords } from '../../timescale/index.ts';
import { DueDates } from './DueDates.tsx';
import type { DueRow } from './due-rows.ts';
import type { WalkData } from './walk-data.ts';
import type { WalkStep } from './walk-steps.ts';

/** What the view of a step needs. */
export interface StepViewProps {
  readonly idPrefix: string;
  readonly data: WalkData;
  readonly step: WalkStep;
  /** What the plan answers for the step's rules, by rule. */
  readonly rows: ReadonlyMap<string, DueRow>;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onTake: (exitIndex: number) => void;
  /** What stands between its dates and its clauses. */
  readonly children: ComponentChildren;
}

function Exits({ step, onTake }: Pick<StepViewProps, 'step' | 'onTake'>): JSX.Element {
  return (
    <div class="walk__exits">
      {step.exits.map((exit, at) => (
        <button
          key={at}
          type="button"
          class="walk__exit"
          aria-keyshortcuts={String(at + 1)}
          onClick={() => {
            onTake(at);
          }}
        >
          <b>{exit.label ?? 'Go on'}</b>{' '}
          <span>
            {exit.back ? 'back to' : 'to'} step {exit.number}
            {exit.notStated && <i>: the procedure does not say what follows</i>}
          </span>
        </button>
      ))}
    </div>
  );
}

function Ending({ step }: Pick<StepViewProps, 'step'>): JSX.Element {
  const { continues } = step.node;
  return (
    <p class="walk__end">
      This is an end of the map.{' '}
      {continues !== undefined && (
        <>
          It goes on in <a href={continues.url}>{continues.words}</a>.
        </>
      )}
    </p>
  );
}

/** The maps that the process comes from, where it begins in this one. */
function ComesFrom({ data, step }: Pick<StepViewProps, 'data' | 'step'>): JSX.Element | null {
  if (step.node.kind !== 'start' || data.comesFrom.length === 0) return null;
  return (
    <p class="soft">
      It comes from{' '}
      {data.comesFrom.map(({ words, url }, at) => (
        <span key={url}>
          {at > 0 ? '; ' : ''}
          <a href={url}>{words}</a>
        </span>
      ))}
      .
    </p>
  );
}

function Actor({ actor }: { actor: string }): JSX.Element {
  return (
    <p class="walk__actor">
      {actor === 'not stated' ? 'The procedure does not say who.' : capitalised(actor)}
    </p>
  );
}

function Rules({ data, step, rows }: Pick<StepViewProps, 'data' | 'step' | 'rows'>): JSX.Element {
  return (
    <>
      {step.node.timescales.map((id) => {
        const timescale = data.timescales[id];
        return (
          timescale && (
            <DueDates
              key={id}
              timescale={timescale}
              words={statedWords(timescale)}
              conditions={step.node.conditions?.[id]}
              url={`${data.deadlines}${id}/`}
              row={rows.get(id)}
            />
          )
        );
      })}
    </>
  );
}

function Clauses({ step }: Pick<StepViewProps, 'step'>): JSX.Element {
  return (
    <p class="cite">
      Source:{' '}
      {step.node.clauses.map(({ words, url }, at) => (
        <span key={`${url} ${words}`}>
          {at > 0 ? '; ' : ''}
          <a href={url}>{words}</a>
        </span>
      ))}
    </p>
  );
}

/** The step at which the walk stands: what it says, who acts, by when, and its ways out. */
export function StepView(props: StepViewProps): JSX.Element {
  const { idPrefix, data, step, heading, children } = props;
  const { kind, text, actor, notStated } = step.node;
  const headingId = `${idPrefix}-heading`;
  return (
    <section
      class={`walk__step walk__step--${kind}${notStated ? ' walk__step--not-stated' : ''}`}
      aria-labelledby={headingId}
    >
      <p class="walk__place">
        Step {step.number} of {Object.keys(data.nodes).length}
        {kind === 'step' ? '' : ` · ${capitalised(kind)}`}
      </p>
      <h2 class="walk__heading" id={headingId} tabIndex={-1} ref={heading}>
        {text}
      </h2>
      {actor !== undefined && <Actor actor={actor} />}
      <ComesFrom data={data} step={step} />
      <Rules {...props} />
      {children}
      {step.exits.length > 0 ? <Exits {...props} /> : <Ending step={step} />}
      <Clauses step={step} />
    </section>
  );
}
