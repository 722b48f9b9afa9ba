import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { longDate } from '../../timescale/index.ts';
import type { IsoDate } from '../../timescale/index.ts';
import { BarShapes, TickNames, Upright } from '../kit/timeline/BarShapes.tsx';
import type { Line } from '../kit/timeline/scale.ts';
import { monthLine } from '../kit/timeline/scale.ts';
import type { Lane, LaneMark, PlanLine } from './lanes.ts';
import { useSame } from './use-same.ts';

const HEIGHT = 24;

function MarkShapes(props: { mark: LaneMark; isNext: boolean; scale: Line }): JSX.Element {
  const { mark, isNext, scale } = props;
  return (
    <g class={`drawn__${mark.kind}${isNext ? ' drawn__next' : ''}`}>
      {mark.bars.map((bar, at) => (
        <BarShapes key={at} bar={bar} line={scale} height={HEIGHT} />
      ))}
    </g>
  );
}

/** A lane, drawn anew only where something on it has moved, or the line itself. */
function LaneRow(props: {
  lane: Lane;
  next: string | undefined;
  today: IsoDate;
  scale: Line;
}): JSX.Element {
  const { next, today, scale } = props;
  const lane = useSame(props.lane);
  const draw = (): JSX.Element => (
    <div class="drawn__lane">
      <span class="drawn__title">{lane.title}</span>
      <svg width="100%" height={HEIGHT} focusable="false">
        {scale.ticks.map(({ date }) => (
          <Upright key={date} line={scale} date={date} kind="month" height={HEIGHT} />
        ))}
        {scale.includes(today) && (
          <Upright line={scale} date={today} kind="today" height={HEIGHT} />
        )}
        {lane.marks.map((mark) => (
          <MarkShapes key={mark.rule} mark={mark} isNext={mark.rule === next} scale={scale} />
        ))}
      </svg>
    </div>
  );
  return useMemo(draw, [lane, next, today, scale]);
}

/** A plan drawn on one line of time. Every date of it stands in the list below, which is for everybody. */
export function Drawn(props: {
  line: PlanLine;
  next: string | undefined;
  today: IsoDate;
}): JSX.Element {
  const { line, next, today } = props;
  const scale = useMemo(() => monthLine(line.from, line.to), [line.from, line.to]);
  const nextOn = ({ marks }: Lane): string | undefined =>
    marks.some(({ rule }) => rule === next) ? next : undefined;
  return (
    <figure class="drawn card">
      <div aria-hidden="true">
        <div class="drawn__lane drawn__names">
          <span />
          <TickNames line={scale} />
        </div>
        {line.lanes.map((lane) => (
          <LaneRow key={lane.title} lane={lane} next={nextOn(lane)} today={today} scale={scale} />
        ))}
      </div>
      <figcaption class="soft">
        From {longDate(line.from)} to {longDate(line.to)}, by stages of the work. A dot is a date, a
        ring a date that comes again, a bar a time that lasts
        {scale.includes(today) && ', the dotted line today'}. The list has every date.
      </figcaption>
    </figure>
  );
}
