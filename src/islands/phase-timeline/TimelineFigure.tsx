import type { JSX } from 'preact';
import type { Bar } from './bars.ts';
import type { ProjectedReading, ProjectedRow, Projection } from './project.ts';
import type { Scale } from './scale.ts';
import { scaleOf } from './scale.ts';

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

const percent = (value: number): string => `${value}%`;

function Stretch(props: {
  scale: Scale;
  stretch: { from: string; to: string };
  kind: 'open' | 'sure';
}): JSX.Element {
  const { scale, stretch, kind } = props;
  const from = scale.at(stretch.from);
  const width = Math.max(scale.after(stretch.to) - from, 0.5);
  return (
    <rect
      class={`timeline__${kind}`}
      x={percent(from)}
      width={percent(width)}
      y={kind === 'open' ? 4 : 7}
      height={kind === 'open' ? HEIGHT - 8 : HEIGHT - 14}
      rx="3"
    />
  );
}

/** One reading's bar. All that it shows is said in words beside it. */
function BarPicture({ bar, scale }: { bar: Bar; scale: Scale }): JSX.Element {
  return (
    <svg class="timeline__bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {scale.months.map(({ date }) => (
        <line
          key={date}
          class="timeline__month"
          x1={percent(scale.at(date))}
          x2={percent(scale.at(date))}
          y1="0"
          y2={HEIGHT}
        />
      ))}
      {bar.open && <Stretch scale={scale} stretch={bar.open} kind="open" />}
      {bar.sure && <Stretch scale={scale} stretch={bar.sure} kind="sure" />}
      {bar.marks.filter(scale.includes).map((date) => (
        <circle
          key={date}
          class="timeline__mark"
          cx={percent((scale.at(date) + scale.after(date)) / 2)}
          cy={MIDDLE}
          r="5"
        />
      ))}
    </svg>
  );
}

function MonthNames({ scale }: { scale: Scale }): JSX.Element {
  return (
    <svg class="timeline__months" width="100%" height="20" aria-hidden="true" focusable="false">
      {scale.months.map(({ date, label }) => (
        <text key={date} x={percent(scale.at(date))} y="14">
          {label}
        </text>
      ))}
    </svg>
  );
}

/** "Begins on …; or begins on …." */
function readingSentence([first = '', ...others]: readonly string[]): string {
  const more = others.map((words) => `; or ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  return `${first}${more.join('')}.`;
}

function ReadingLine(props: {
  reading: ProjectedReading;
  several: boolean;
  scale: Scale;
}): JSX.Element {
  const { reading, several, scale } = props;
  return (
    <li>
      {reading.bar && <BarPicture bar={reading.bar} scale={scale} />}
      {several && <span class="timeline__which">Reading {reading.index + 1}. </span>}
      {readingSentence(reading.words)}{' '}
      <span class="soft">
        {several && reading.text !== undefined && `${reading.text} `}
        {reading.countedFrom !== undefined && `Counted from ${reading.countedFrom}. `}
        {reading.approximate && 'Hours are told in days here.'}
      </span>
    </li>
  );
}

function RowLines({ projected, scale }: { projected: ProjectedRow; scale: Scale }): JSX.Element {
  const { row, readings, waitsFor } = projected;
  return (
    <li class="timeline__row">
      <p class="timeline__title">
        <b>{row.title}</b>{' '}
        <a class="pill" href={row.url}>
          {row.words}
        </a>
      </p>
      <div class="timeline__readings">
        <ul>
          {readings.map((reading) => (
            <ReadingLine
              key={reading.index}
              reading={reading}
              several={readings.length + waitsFor.length > 1}
              scale={scale}
            />
          ))}
        </ul>
        {waitsFor.length > 0 && (
          <p class="soft">Counts from {waitsFor.join(' or ')}: no date for that yet.</p>
        )}
      </div>
    </li>
  );
}

/** The rows, each reading with its bar and its dates in words, on one line of time. */
export function TimelineFigure({ projection }: { projection: Projection }): JSX.Element {
  const scale = scaleOf(projection.from, projection.to);
  return (
    <div class="timeline">
      <ul class="timeline__legend soft">
        <li>
          <svg width="36" height={HEIGHT} aria-hidden="true" focusable="false">
            <rect class="timeline__open" x="1" y="4" width="34" height={HEIGHT - 8} rx="3" />
          </svg>
          outlined: it may run as long as this
        </li>
        <li>
          <svg width="36" height={HEIGHT} aria-hidden="true" focusable="false">
            <rect class="timeline__sure" x="1" y="7" width="34" height={HEIGHT - 14} rx="3" />
          </svg>
          filled: it runs this long in any case
        </li>
        <li>
          <svg width="36" height={HEIGHT} aria-hidden="true" focusable="false">
            <circle class="timeline__mark" cx="18" cy={MIDDLE} r="5" />
          </svg>
          dot: a single day
        </li>
      </ul>
      <MonthNames scale={scale} />
      <ul class="timeline__rows">
        {projection.rows.map((projected) => (
          <RowLines key={projected.row.id} projected={projected} scale={scale} />
        ))}
      </ul>
    </div>
  );
}
