import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { AskedDates } from './AskedDates.tsx';
import { DatesForm } from './DatesForm.tsx';
import { dueRow } from './due-rows.ts';
import { enteredEvents } from './entered-events.ts';
import { PathSoFar } from './PathSoFar.tsx';
import { showGroup } from './show-group.ts';
import { StepView } from './StepView.tsx';
import { usePlan } from './use-plan.ts';
import { useWalk } from './use-walk.ts';
import type { Walk as WalkMoves } from './use-walk.ts';
import type { WalkData } from './walk-data.ts';
import { stepsOf } from './walk-steps.ts';

function MoveButtons({ walk }: { walk: WalkMoves }): JSX.Element {
  return (
    <div class="button-row">
      <button
        type="button"
        class="button button--quiet"
        disabled={walk.path.length < 2}
        onClick={walk.back}
      >
        Back
      </button>
      <button type="button" class="button button--quiet" onClick={walk.restart}>
        Start again
      </button>
    </div>
  );
}

/** A map walked one step at a time, with the due dates of each step from the dates that the reader enters. */
export function Walk({ idPrefix, data }: { idPrefix: string; data: WalkData }): JSX.Element | null {
  const walk = useWalk(data);
  const { plan, known, setKnown } = usePlan(data);
  const form = useRef<HTMLFormElement>(null);
  const steps = useMemo(() => stepsOf(data), [data]);
  const entered = useMemo(() => enteredEvents(data), [data]);
  const path = walk.path.flatMap((id) => steps.get(id) ?? []);
  const step = path.at(-1);
  if (step === undefined) return null;

  const rows = new Map(step.node.timescales.map((id) => [id, dueRow(plan, id, data.events)]));
  const asked = [...new Set([...rows.values()].flatMap(({ ask }) => ask))];
  return (
    <div class="walk">
      {entered.length > 0 && (
        <details class="walk__dates">
          <summary>Enter a start date to see due dates</summary>
          <DatesForm
            idPrefix={idPrefix}
            data={data}
            entered={entered}
            form={form}
            known={known}
            onKnown={setKnown}
          />
        </details>
      )}
      <StepView
        idPrefix={idPrefix}
        data={data}
        step={step}
        rows={rows}
        heading={walk.heading}
        onTake={walk.take}
      >
        <AskedDates
          data={data}
          events={asked}
          onAsk={(event) => {
            if (form.current !== null) showGroup(form.current, `${idPrefix}-${event}`);
          }}
        />
      </StepView>
      <MoveButtons walk={walk} />
      <PathSoFar path={path} onRewind={walk.rewind} onTakeInstead={walk.takeInstead} />
      <p class="govuk-visually-hidden" role="status">
        {path.length > 1 && `Step ${step.number} of ${steps.size}. ${path.length} on the path.`}
      </p>
    </div>
  );
}
