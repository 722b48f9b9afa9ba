import type { JSX } from 'preact';
import { weekLine } from '../kit/timeline/scale.ts';
import type { Line } from '../kit/timeline/scale.ts';
import { PhaseBar, RowTitle, SHAPES, TimelineHead } from './PhaseBar.tsx';
import type { ProjectedRow } from './project.ts';
import { projectTimeline } from './project.ts';
import type { Timeline } from './props.ts';

/** A Monday with no bank holiday in the fifteen weeks after it: the start, where no date is known. */
const SOME_MONDAY = '2026-09-07';

function WeekRow({ projected, line }: { projected: ProjectedRow; line: Line }): JSX.Element {
  const { row, readings, waitsFor } = projected;
  return (
    <li class="timeline__row timeline__grid">
      <RowTitle row={row} />
      <div>
        {readings.map(({ index, bar }) => (
          <PhaseBar key={index} bar={bar} line={line} />
        ))}
        {waitsFor.length > 0 && (
          <p class="soft">Has its place once {waitsFor.join(' or ')} is known.</p>
        )}
      </div>
    </li>
  );
}

/**
 * The rows of a timeline in weeks from its start, before any date is known: drawn at the build, for the page without
 * script. Working days are drawn as the days that they take from a Monday with no bank holiday.
 */
export function WeekFigure(props: Timeline): JSX.Element {
  const known = { [props.start]: { date: SOME_MONDAY } };
  const projection = projectTimeline(props, known, SOME_MONDAY);
  const line = weekLine(projection.from, projection.to, SOME_MONDAY);
  const noun = props.events[props.start]?.noun ?? 'the start';
  const isBefore = projection.from < SOME_MONDAY;
  return (
    <figure class="timeline timeline--weeks card">
      <TimelineHead line={line} title="In weeks" />
      <ul class="timeline__rows">
        {projection.rows.map((projected) => (
          <WeekRow key={projected.row.id} projected={projected} line={line} />
        ))}
      </ul>
      <figcaption class="soft">
        Weeks from {noun}
        {isBefore && ', those before it with a minus'}, everything at its latest, counted from a
        Monday without a bank holiday near. {SHAPES}
      </figcaption>
    </figure>
  );
}
