import type { JSX } from 'preact';
import type { StepExit, WalkStep } from './walk-steps.ts';

/** The way so far, and what may be done with it. */
export interface PathSoFarProps {
  /** The steps passed, the present one last. */
  readonly path: readonly WalkStep[];
  readonly onRewind: (index: number) => void;
  readonly onTakeInstead: (index: number, exitIndex: number) => void;
}

function WhatIf(props: {
  exits: readonly StepExit[];
  taken: string | undefined;
  question: string;
  onTake: (exitIndex: number) => void;
}): JSX.Element {
  return (
    <span class="walk__what-if">
      {props.exits.map(
        (exit, at) =>
          exit.to !== props.taken && (
            <button
              key={at}
              type="button"
              class="walk__link"
              onClick={() => {
                props.onTake(at);
              }}
            >
              What if “{exit.label}”?<span class="govuk-visually-hidden"> {props.question}</span>
            </button>
          ),
      )}
    </span>
  );
}

function Passed(props: PathSoFarProps & { index: number; step: WalkStep }): JSX.Element {
  const { index, step, path } = props;
  const next = path[index + 1]?.id;
  const answer = step.exits.find(({ to }) => to === next)?.label;
  return (
    <li>
      <button
        type="button"
        class="walk__link"
        onClick={() => {
          props.onRewind(index);
        }}
      >
        <span class="govuk-visually-hidden">Go back to step </span>
        {step.number}. {step.node.text}
      </button>{' '}
      {answer !== undefined && <b class="walk__answer">{answer}</b>}{' '}
      {step.node.kind === 'decision' && (
        <WhatIf
          exits={step.exits}
          taken={next}
          question={step.node.text}
          onTake={(exitIndex) => {
            props.onTakeInstead(index, exitIndex);
          }}
        />
      )}
    </li>
  );
}

/** The steps passed, each a way back; at a decision also its other answers. */
export function PathSoFar(props: PathSoFarProps): JSX.Element | null {
  const passed = props.path.slice(0, -1);
  if (passed.length === 0) return null;
  return (
    <details class="walk__path" open>
      <summary>The path so far</summary>
      <ol>
        {passed.map((step, index) => (
          <Passed key={index} {...props} index={index} step={step} />
        ))}
      </ol>
    </details>
  );
}
