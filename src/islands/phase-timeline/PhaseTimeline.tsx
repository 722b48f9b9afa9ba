import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { longDate } from '../../timescale/index.ts';
import { reveal } from '../kit/reveal.ts';
import { dateOrder } from './date-order.ts';
import type { Projection } from './project.ts';
import type { PhaseTimelineProps } from './props.ts';
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

/**
 * The phases of a service from one start date: every row with its readings, drawn and in words, and the same in date
 * order. What is typed stays in this page's memory.
 */
export default function PhaseTimeline(props: PhaseTimelineProps): JSX.Element {
  const state = useTimeline(props);
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
          {shown.kind === 'stale' && 'You changed something. Press Show the dates again.'}
          {shown.kind === 'timeline' &&
            `From ${longDate(shown.projection.from)} to ${longDate(shown.projection.to)}, everything at its latest.` +
              (taken === undefined ? '' : ` Our assumption: ${taken} is ${noun}.`)}
        </p>
        {shown.kind === 'timeline' && (
          <>
            {shown.projection.warnings.map((warning) => (
              <p key={warning} class="note">
                {warning}
              </p>
            ))}
            <TimelineFigure projection={shown.projection} />
            <details class="timeline__more">
              <summary>Every date, in order</summary>
              <DateList projection={shown.projection} />
            </details>
          </>
        )}
      </div>
    </div>
  );
}
