import type { JSX } from 'preact';
import type { Walk } from './use-walk.ts';
import type { StepExit, WalkStep } from './walk-steps.ts';

/** The way so far, and the walk that it is of. */
export interface PathSoFarProps {
  /** The steps passed, the present one last. */
  readonly path: readonly WalkStep[];
  /** The step that "what if?" left, to come back to. */
  readonly leftAt: WalkStep | undefined;
  readonly walk: Walk;
}

/** The answer by which the path leaves a step: none where it has but one exit. */
export function answerAt(path: readonly WalkStep[], index: number): string | undefined {
  const next = path[index + 1]?.id;
  return path[index]?.exits.find(({ to }) => to === next)?.label;
}

function Trail({ path, walk }: Pick<PathSoFarProps, 'path' | 'walk'>): JSX.Element {
  return (
    <ol class="walk__trail">
      {path.slice(0, -1).map((step, index) => (
        <li key={index}>
          <button
            type="button"
            class="walk__link"
            onClick={() => {
              walk.rewind(index);
            }}
          >
            <span class="govuk-visually-hidden">Go back to step </span>
            {step.number}
            <span class="govuk-visually-hidden">. {step.node.text}</span>
          </button>{' '}
          <b>{answerAt(path, index)}</b>
        </li>
      ))}
      <li aria-current="step">
        <b>{path.at(-1)?.number}</b>
      </li>
    </ol>
  );
}

function OtherAnswers(props: {
  step: WalkStep;
  taken: string | undefined;
  onTake: (exitIndex: number) => void;
}): JSX.Element {
  const isOther = ({ to }: StepExit): boolean => to !== props.taken;
  return (
    <li>
      <span class="soft">
        {props.step.number}. {props.step.node.text}
      </span>
      {props.step.exits.map(
        (exit, at) =>
          isOther(exit) && (
            <button
              key={at}
              type="button"
              class="walk__link"
              onClick={() => {
                props.onTake(at);
              }}
            >
              What if “{exit.label}”?
              <span class="govuk-visually-hidden"> {props.step.node.text}</span>
            </button>
          ),
      )}
    </li>
  );
}

function WhatIf({ path, walk }: Pick<PathSoFarProps, 'path' | 'walk'>): JSX.Element | null {
  const decisions = path
    .slice(0, -1)
    .flatMap((step, index) => (step.node.kind === 'decision' ? [{ step, index }] : []));
  if (decisions.length === 0) return null;
  return (
    <details class="walk__what-if">
      <summary>What if …</summary>
      <ul class="plain-list">
        {decisions.map(({ step, index }) => (
          <OtherAnswers
            key={index}
            step={step}
            taken={path[index + 1]?.id}
            onTake={(exitIndex) => {
              walk.takeInstead(index, exitIndex);
            }}
          />
        ))}
      </ul>
    </details>
  );
}

/** The steps passed, each a way back; the other answers of its decisions; and the way back from one of those. */
export function PathSoFar(props: PathSoFarProps): JSX.Element | null {
  const { path, leftAt, walk } = props;
  if (path.length < 2 && walk.fromStart && leftAt === undefined) return null;
  return (
    <div class="walk__path">
      {!walk.fromStart && (
        <p class="soft">
          The way to this step is not known: the page was opened, or loaded again, at step{' '}
          {path[0]?.number}.
        </p>
      )}
      {path.length > 1 && <p class="soft">The path so far</p>}
      {path.length > 1 && <Trail {...props} />}
      {leftAt !== undefined && (
        <button type="button" class="button button--quiet" onClick={walk.comeBack}>
          Come back to step {leftAt.number}
          <span class="govuk-visually-hidden">: {leftAt.node.text}</span>
        </button>
      )}
      <WhatIf {...props} />
    </div>
  );
}
