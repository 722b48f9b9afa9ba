import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { back, begin, rewind, take, takeInstead } from '../../process-map/index.ts';
import { AskedDates } from './AskedDates.tsx';
import { DatesForm, showGroup } from './DatesForm.tsx';
import { dueRow } from './due-rows.ts';
import { PathSoFar } from './PathSoFar.tsx';
import type { MapWalkProps } from './props.ts';
import { StepView } from './StepView.tsx';
import { usePlan } from './use-plan.ts';
import { useWalk } from './use-walk.ts';

/** A map walked one step at a time, with the due dates of each step from the dates that the reader enters. */
export default function MapWalk(props: MapWalkProps): JSX.Element | null {
  const { shape, items } = props;
  const { state, go, heading } = useWalk(shape);
  const { plan, known, setKnown } = usePlan(props);
  const form = useRef<HTMLFormElement>(null);
  const path = state.path.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const item = path.at(-1);
  if (item === undefined) return null;

  const dates = Object.fromEntries(
    item.timescales
      .filter((id) => props.timescales[id] !== undefined)
      .map((id) => [id, dueRow(plan, id, props.events)]),
  );
  const asked = [...new Set(Object.values(dates).flatMap(({ ask }) => ask))];
  const ask = (event: string): void => {
    if (form.current !== null) showGroup(form.current, props, event);
  };

  return (
    <div class="walk">
      {props.entered.length > 0 && (
        <details class="walk__dates">
          <summary>Enter a start date to see due dates</summary>
          <DatesForm
            walk={props}
            form={form}
            isAnyKnown={Object.keys(known).length > 0}
            onKnown={setKnown}
          />
        </details>
      )}
      <StepView
        walk={props}
        item={item}
        dates={dates}
        heading={heading}
        asked={<AskedDates walk={props} events={asked} onAsk={ask} />}
        onTake={(exitIndex) => {
          go(take(shape, state, exitIndex));
        }}
      />
      <div class="button-row">
        <button
          type="button"
          class="button button--quiet"
          disabled={path.length < 2}
          onClick={() => {
            go(back(state));
          }}
        >
          Back
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            go(begin(shape));
          }}
        >
          Start again
        </button>
      </div>
      <PathSoFar
        path={path}
        onRewind={(index) => {
          go(rewind(state, index));
        }}
        onTakeInstead={(index, exitIndex) => {
          go(takeInstead(shape, state, index, exitIndex));
        }}
      />
      <p class="govuk-visually-hidden" role="status">
        {path.length > 1 && `Step ${item.number} of ${items.length}. ${path.length} on the path.`}
      </p>
    </div>
  );
}
