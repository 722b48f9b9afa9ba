import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { AskedDates } from './AskedDates.tsx';
import { dueRow } from './due-rows.ts';
import { enteredEvents } from './entered-events.ts';
import type { PresenterProps } from './Presenter.tsx';
import { PathSoFar } from './PathSoFar.tsx';
import { StepView } from './StepView.tsx';
import { focusField } from '../kit/date-entry/fields.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { useLoaded } from './use-loaded.ts';
import { usePlan } from './use-plan.ts';
import { useWalk } from './use-walk.ts';
import type { Walk as WalkMoves } from './use-walk.ts';
import type { WalkData } from './walk-data.ts';
import { moveByKey } from './walk-keys.ts';
import type { WalkStep } from './walk-steps.ts';
import { stepsOf } from './walk-steps.ts';
import { WalkDates } from './WalkDates.tsx';

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
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          walk.present(true);
        }}
      >
        Present
      </button>
    </div>
  );
}

/** Leaves "what if?" by Escape, and outside it the walk: its fold closes, and the walk stands where it stood. */
function leave(walk: WalkMoves, target: EventTarget | null): void {
  if (walk.leftAt !== undefined) {
    walk.comeBack();
    return;
  }
  const fold = target instanceof Element ? target.closest<HTMLDetailsElement>('.map-walk') : null;
  if (fold === null) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
}

function byKey(event: KeyboardEvent, walk: WalkMoves, { exits }: WalkStep): void {
  moveByKey(event, exits.length, {
    take: walk.take,
    on: () => {
      if (exits.length === 1) walk.take(0);
    },
    back: walk.back,
    home: walk.restart,
    leave: () => {
      leave(walk, event.target);
    },
  });
}

/** The view that fills the screen, fetched as it is opened. */
const loadPresenter = async () => (await import('./Presenter.tsx')).Presenter;

/** The walk on the whole screen, or why it is not there. */
function Presented(props: PresenterProps): JSX.Element | null {
  const { walk } = props;
  const presenter = useLoaded(loadPresenter, walk.presenting);
  if (!walk.presenting || presenter.kind === 'not yet') return null;
  if (presenter.kind === 'loaded') return <presenter.value {...props} />;
  return (
    <NotLoaded
      what="The presenter view did not load."
      instead="The walk stands below."
      again={presenter.again}
    />
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
  const leftAt = steps.get(walk.leftAt ?? '');
  const heading = walk.presenting ? null : walk.heading;
  return (
    <div
      class="walk"
      onKeyDown={(event) => {
        if (!walk.presenting) byKey(event, walk, step);
      }}
    >
      <Presented {...{ data, step, rows, path, leftAt, walk }} />
      <StepView {...{ idPrefix, data, step, rows, heading }} onTake={walk.take}>
        <AskedDates
          data={data}
          events={asked}
          onAsk={(event) => {
            if (form.current !== null) focusField(form.current, `${idPrefix}-${event}`);
          }}
        />
      </StepView>
      <MoveButtons walk={walk} />
      <PathSoFar {...{ path, leftAt, walk }} />
      {entered.length > 0 && (
        <details class="walk__dates">
          <summary>Enter a start date to see due dates</summary>
          <WalkDates {...{ idPrefix, data, entered, form, known }} onKnown={setKnown} />
        </details>
      )}
    </div>
  );
}
