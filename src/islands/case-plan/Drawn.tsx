import type { JSX } from 'preact';
import { longDate } from '../../timescale/index.ts';
import type { IsoDate } from '../../timescale/index.ts';
import type { Bar } from '../kit/timeline/bars.ts';
import type { Scale } from '../kit/timeline/scale.ts';
import { scaleOf } from '../kit/timeline/scale.ts';
import type { Lane, LaneMark, PlanLine } from './lanes.ts';

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

const percent = (value: number): string => `${value}%`;

function Stretch(props: {
  scale: Scale;
  stretch: { from: IsoDate; to: IsoDate };
  kind: 'open' | 'sure';
}): JSX.Element {
  const { scale, stretch, kind } = props;
  const from = scale.at(stretch.from);
  const inset = kind === 'open' ? 6 : 8;
  return (
    <rect
      class={`drawn__${kind}`}
      x={percent(from)}
      width={percent(Math.max(scale.after(stretch.to) - from, 0.4))}
      y={inset}
      height={HEIGHT - 2 * inset}
      rx="3"
    />
  );
}

function BarShapes({ bar, scale }: { bar: Bar; scale: Scale }): JSX.Element {
  return (
    <>
      {bar.open && <Stretch scale={scale} stretch={bar.open} kind="open" />}
      {bar.sure && <Stretch scale={scale} stretch={bar.sure} kind="sure" />}
      {bar.marks.filter(scale.includes).map((date) => (
        <circle
          key={date}
          class={bar.marks.length > 1 ? 'drawn__again' : 'drawn__day'}
          cx={percent((scale.at(date) + scale.after(date)) / 2)}
          cy={MIDDLE}
          r="5"
        />
      ))}
    </>
  );
}

function MarkShapes(props: { mark: LaneMark; isNext: boolean; scale: Scale }): JSX.Element {
  const { mark, isNext, scale } = props;
  return (
    <g class={`drawn__${mark.kind}${isNext ? ' drawn__next' : ''}`}>
      {mark.bars.map((bar, at) => (
        <BarShapes key={at} bar={bar} scale={scale} />
      ))}
    </g>
  );
}

function LaneRow(props: {
  lane: Lane;
  next: string | undefined;
  today: IsoDate;
  scale: Scale;
}): JSX.Element {
  const { lane, next, today, scale } = props;
  const upright = (date: IsoDate, kind: string): JSX.Element => (
    <line
      key={`${kind} ${date}`}
      class={`drawn__${kind}`}
      x1={percent(scale.at(date))}
      x2={percent(scale.at(date))}
      y1="0"
      y2={HEIGHT}
    />
  );
  return (
    <div class="drawn__lane">
      <span class="drawn__title">{lane.title}</span>
      <svg width="100%" height={HEIGHT} focusable="false">
        {scale.months.map(({ date }) => upright(date, 'month'))}
        {scale.includes(today) && upright(today, 'today')}
        {lane.marks.map((mark) => (
          <MarkShapes key={mark.rule} mark={mark} isNext={mark.rule === next} scale={scale} />
        ))}
      </svg>
    </div>
  );
}

/** How far the next name of a month must be from the last, in per cent of the line. */
const NAME_APART = 11;

/** The months that have room for their names, from the first on. */
function namedMonths({ at, months }: Scale): Scale['months'] {
  let last = -NAME_APART;
  return months.filter(({ date }) => {
    const place = at(date);
    if (place - last < NAME_APART || place > 100 - NAME_APART / 2) return false;
    last = place;
    return true;
  });
}

/** A plan drawn on one line of time. Every date of it stands in the list below, which is for everybody. */
export function Drawn(props: {
  line: PlanLine;
  next: string | undefined;
  today: IsoDate;
}): JSX.Element {
  const { line, next, today } = props;
  const scale = scaleOf(line.from, line.to);
  return (
    <figure class="drawn card">
      <div aria-hidden="true">
        <div class="drawn__lane drawn__names">
          <span />
          <svg width="100%" height="20" focusable="false">
            {namedMonths(scale).map(({ date, label }) => (
              <text key={date} x={percent(scale.at(date))} y="14">
                {label}
              </text>
            ))}
          </svg>
        </div>
        {line.lanes.map((lane) => (
          <LaneRow key={lane.title} lane={lane} next={next} today={today} scale={scale} />
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
