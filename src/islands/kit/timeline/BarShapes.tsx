import type { JSX } from 'preact';
import type { IsoDate } from '../../../timescale/index.ts';
import type { Bar } from './bars.ts';
import type { Line } from './scale.ts';

/** A place on the line as SVG has it. */
const percent = (value: number): string => `${value}%`;

function Stretch(props: {
  line: Line;
  stretch: { from: IsoDate; to: IsoDate };
  kind: 'open' | 'sure';
  height: number;
}): JSX.Element {
  const { line, stretch, kind, height } = props;
  const from = line.at(stretch.from);
  const thick = height / 2 - (kind === 'open' ? 0 : 4);
  return (
    <rect
      class={`drawn__${kind}`}
      x={percent(from)}
      width={percent(Math.max(line.after(stretch.to) - from, 0.4))}
      y={(height - thick) / 2}
      height={thick}
      rx="3"
    />
  );
}

/** An upright where a day begins: a month, a week, today. */
export function Upright(props: {
  line: Line;
  date: IsoDate;
  kind: 'month' | 'today';
  height: number;
}): JSX.Element {
  const { line, date, kind, height } = props;
  const place = percent(line.at(date));
  return <line class={`drawn__${kind}`} x1={place} x2={place} y1="0" y2={height} />;
}

/**
 * One reading's bar in an SVG of `height` pixels: as far as it may run, as far as it does in any case, and its single
 * days; of dates that come again each is a ring. All that it shows is said in words beside it.
 */
export function BarShapes(props: { bar: Bar; line: Line; height: number }): JSX.Element {
  const { bar, line, height } = props;
  return (
    <>
      {bar.open && <Stretch line={line} stretch={bar.open} kind="open" height={height} />}
      {bar.sure && <Stretch line={line} stretch={bar.sure} kind="sure" height={height} />}
      {bar.marks.filter(line.includes).map((date) => (
        <circle
          key={date}
          class={bar.marks.length > 1 ? 'drawn__again' : 'drawn__day'}
          cx={percent((line.at(date) + line.after(date)) / 2)}
          cy={height / 2}
          r="5"
        />
      ))}
    </>
  );
}

/** How far the next name on the line must be from the last, in per cent of it. */
const NAME_APART = 11;

/** The names above a line that have room, from the first on. */
export function TickNames({ line }: { line: Line }): JSX.Element {
  let last = -NAME_APART;
  const named = line.ticks.filter(({ date }) => {
    const place = line.at(date);
    if (place - last < NAME_APART || place > 100 - NAME_APART / 2) return false;
    last = place;
    return true;
  });
  return (
    <svg width="100%" height="20" focusable="false">
      {named.map(({ date, label }) => (
        <text key={date} x={percent(line.at(date))} y="14">
          {label}
        </text>
      ))}
    </svg>
  );
}
