import type { JSX } from 'preact';
import { presented } from './use-presenter-keys.ts';
import type { WalkStep } from './walk-steps.ts';

/** What follows the last step of a map: the next map, or that this is an end. */
function Ending({ step }: { step: WalkStep }): JSX.Element {
  const { continues, notStated } = step.node;
  if (continues === undefined) {
    return (
      <p class={`presenter__end${notStated === true ? ' presenter__end--not-stated' : ''}`}>
        {notStated === true ? 'An open question: an end of this map.' : 'An end of this map.'}
      </p>
    );
  }
  return (
    <a class="presenter__exit is-marked" href={presented(continues.url)}>
      <kbd>→</kbd>
      <span>Go on in {continues.words}</span>
    </a>
  );
}

/** The ways out of a step as numbered cards; the one that a clicker's "on" takes is marked. */
export function PresenterExits(props: {
  step: WalkStep;
  marked: number;
  onTake: (exitIndex: number) => void;
}): JSX.Element {
  const { step, marked, onTake } = props;
  if (step.exits.length === 0) return <Ending step={step} />;
  return (
    <ol class="presenter__exits">
      {step.exits.map((exit, at) => (
        <li key={at}>
          <button
            type="button"
            class={`presenter__exit${at === marked ? ' is-marked' : ''}`}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => {
              onTake(at);
            }}
          >
            <kbd>{at + 1}</kbd>
            <span>
              {exit.label ?? 'Go on'}
              {exit.notStated && <i> · not said what follows</i>}
              {exit.back && <i> · back to step {exit.number}</i>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
