import type { JSX } from 'preact';
import type { ListExit, MapItem } from '../../process-map/index.ts';

export interface PathSoFarProps {
  /** The items passed, the present one last. */
  readonly path: readonly MapItem[];
  readonly onRewind: (index: number) => void;
  readonly onTakeInstead: (index: number, exitIndex: number) => void;
}

function WhatIf(props: {
  exits: readonly ListExit[];
  taken: string | undefined;
  question: string;
  onTake: (exitIndex: number) => void;
}): JSX.Element {
  return (
    <span class="walk__what-if">
      {props.exits.map(
        (exit, at) =>
          exit.targetId !== props.taken && (
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

function Passed(props: PathSoFarProps & { index: number; item: MapItem }): JSX.Element {
  const { index, item, path } = props;
  const next = path[index + 1]?.id;
  const answer = item.exits.find(({ targetId }) => targetId === next)?.label;
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
        {item.number}. {item.text}
      </button>{' '}
      {answer !== undefined && <b class="walk__answer">{answer}</b>}{' '}
      {item.kind === 'Decision' && (
        <WhatIf
          exits={item.exits}
          taken={next}
          question={item.text}
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
        {passed.map((item, index) => (
          <Passed key={index} {...props} index={index} item={item} />
        ))}
      </ol>
    </details>
  );
}
