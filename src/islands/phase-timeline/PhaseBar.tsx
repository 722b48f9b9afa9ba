import type { JSX } from 'preact';
import { BarShapes, TickNames, Upright } from '../kit/timeline/BarShapes.tsx';
import type { Bar } from '../kit/timeline/bars.ts';
import type { Line } from '../kit/timeline/scale.ts';
import type { TimelineRow } from './props.ts';

const HEIGHT = 16;

/** One reading's thin bar, over the line's weeks or months; nothing is drawn of one that has no place. */
export function PhaseBar({ bar, line }: { bar: Bar | undefined; line: Line }): JSX.Element {
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {line.ticks.map(({ date }) => (
        <Upright key={date} line={line} date={date} kind="month" height={HEIGHT} />
      ))}
      {bar && <BarShapes bar={bar} line={line} height={HEIGHT} />}
    </svg>
  );
}

/** What the marks above the rows are, and their names. */
export function TimelineHead({ line, title }: { line: Line; title: string }): JSX.Element {
  return (
    <div class="timeline__grid timeline__head" aria-hidden="true">
      <span class="soft">{title}</span>
      <TickNames line={line} />
    </div>
  );
}

/** A row's name, and how long it is in the source's words. */
export function RowTitle({ row }: { row: TimelineRow }): JSX.Element {
  return (
    <p class="timeline__title">
      <b>{row.title}</b>{' '}
      <a class="pill" href={row.url}>
        {row.words}
      </a>
    </p>
  );
}

/** What the shapes mean. */
export const SHAPES =
  'A pale bar may run as long as this, a dark one runs this long in any case; a dot is a single day, a ring a day that comes again. Each reading has a bar of its own.';
