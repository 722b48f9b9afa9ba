import type { JSX } from 'preact';
import { answerAt } from './PathSoFar.tsx';
import type { Walk } from './use-walk.ts';
import type { WalkStep } from './walk-steps.ts';

/** The way so far at the foot of the presenter view: each step a way back to it, and back again. */
export function PresenterTrail(props: {
  /** The steps passed, the present one last. */
  path: readonly WalkStep[];
  /** How many steps the map has. */
  steps: number;
  walk: Walk;
  /** The step that "what if?" left. */
  leftAt: WalkStep | undefined;
}): JSX.Element {
  const { path, steps, walk, leftAt } = props;
  const step = path.at(-1);
  return (
    <footer class="presenter__foot">
      <ol class="presenter__trail" aria-label="The way so far">
        {path.map(({ number }, at) => (
          <li key={at} aria-current={at === path.length - 1 ? 'step' : undefined}>
            <button
              type="button"
              onClick={() => {
                walk.rewind(at);
              }}
            >
              <span class="govuk-visually-hidden">Step </span>
              {number} {answerAt(path, at)}
            </button>
          </li>
        ))}
      </ol>
      {!walk.fromStart && <span>The way here is gone: the page was opened at a step.</span>}
      {leftAt !== undefined && (
        <button type="button" class="presenter__key" onClick={walk.comeBack}>
          <kbd>R</kbd> come back to step {leftAt.number}
        </button>
      )}
      <span class="presenter__place">
        Step {step?.number} of {steps} · {step?.node.clauses[0]?.words}
      </span>
    </footer>
  );
}
