import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { longDate } from '../../timescale/index.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { reveal } from '../kit/reveal.ts';
import type { Loading } from '../kit/use-data.ts';
import { useData } from '../kit/use-data.ts';
import { dateOrder } from './date-order.ts';
import type { Projection } from './project.ts';
import type { PhaseTimelineProps, TimelineData } from './props.ts';
import { isTimelineData } from './props.ts';
import { TimelineFigure } from './TimelineFigure.tsx';
import { TimelineForm } from './TimelineForm.tsx';
import { useTimeline } from './use-timeline.ts';

function DateList({ projection }: { projection: Projection }): JSX.Element {
  return (
    <ol class="date-order">
      {dateOrder(projection).map(({ date, what }) => (
        <li key={date}>
          <time dateTime={date}>{longDate(date)}</time>
          <ul>
            {what.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Dates({ projection }: { projection: Projection }): JSX.Element {
  return (
    <>
      {projection.warnings.map((warning) => (
        <p key={warning} class="note">
          {warning}
        </p>
      ))}
      <TimelineFigure projection={projection} />
      <details class="timeline__more">
        <summary>Every date, in order</summary>
        <DateList projection={projection} />
      </details>
    </>
  );
}

/** A timeline whose rules are on their way, or there. */
export function TimelineTool(
  props: PhaseTimelineProps & { loading: Loading<TimelineData> },
): JSX.Element {
  const { loading } = props;
  const again = loading.kind === 'failed' ? loading.again : undefined;
  const state = useTimeline(props, loading);
  const said = useRef<HTMLParagraphElement>(null);
  const { shown, choice } = state;

  useEffect(() => {
    if (shown.kind === 'timeline' && !shown.quiet) reveal(said.current);
  }, [shown]);

  const noun = props.events[props.start]?.noun ?? 'the start';
  const taken = choice === undefined ? undefined : props.events[choice]?.noun;
  return (
    <div class="phase-timeline" id={props.idPrefix}>
      <TimelineForm timeline={props} state={state} />
      <div class="phase-timeline__result">
        <p ref={said} role="status" class="calculator__output">
          {shown.kind === 'waiting' &&
            again === undefined &&
            'The dates come as soon as their rules have loaded.'}
          {shown.kind === 'stale' && 'You changed something. Press Show the dates again.'}
          {shown.kind === 'timeline' &&
            `From ${longDate(shown.projection.from)} to ${longDate(shown.projection.to)}, everything at its latest.` +
              (taken === undefined ? '' : ` Our assumption: ${taken} is ${noun}.`)}
        </p>
        {again !== undefined && (
          <NotLoaded
            what="The rules of the timeline did not load."
            instead="They stand below as a table."
            again={again}
          />
        )}
        {shown.kind === 'timeline' && <Dates projection={shown.projection} />}
      </div>
    </div>
  );
}

/**
 * The phases of a service from one start date: every row with its readings, drawn and in words, and the same in date
 * order. What is typed stays in this page's memory. Its rules are fetched as the island wakes up: the form is there before
 * them.
 */
export default function PhaseTimeline(props: PhaseTimelineProps): JSX.Element {
  const loading = useData(props.address, isTimelineData);
  return <TimelineTool {...props} loading={loading} />;
}
