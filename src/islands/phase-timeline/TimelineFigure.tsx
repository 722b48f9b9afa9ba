import type { JSX } from 'preact';
import type { ToldPlanAnswer } from '../../timescale/index.ts';
import { inSentence, readingName } from '../../timescale/index.ts';
import type { Bar } from '../kit/timeline/bars.ts';
import type { ProjectedReading, ProjectedRow, Projection } from './project.ts';
import type { Scale } from '../kit/timeline/scale.ts';
import { scaleOf } from '../kit/timeline/scale.ts';

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

/** "Begins on …; or begins on …."; a sentence that says why there is no date stands after them. */
function answerSentence({ told }: ToldPlanAnswer): string {
  const dated = told.filter((each) => each.kind === 'date').map(({ sentence }) => sentence);
  const faults = told.flatMap((each) => (each.kind === 'no date' ? [each.fault] : []));
  const [first, ...others] = dated;
  const answer = [first, ...others.map(inSentence)].join('; or ');
  return [...(first === undefined ? [] : [`${answer}.`]), ...faults].join(' ');
}

function ReadingLine(props: {
  reading: ProjectedReading;
  /** "Reading 1 of 2. ", where the row has several. */
  name: string;
  scale: Scale;
}): JSX.Element {
  const { name, scale } = props;
  const { bar, text, told, countedFrom } = props.reading;
  const meaning = name === '' || text === undefined ? [] : [text];
  return (
    <li>
      {bar && <BarPicture bar={bar} scale={scale} />}
      {name !== '' && <span class="timeline__which">{name}</span>}
      {answerSentence(told)}{' '}
      <span class="soft">
        {[...meaning, countedFrom, told.inDays, ...told.notes]
          .filter((sentence) => sentence !== undefined)
          .join(' ')}
      </span>
    </li>
  );
}

function RowLines({ projected, scale }: { projected: ProjectedRow; scale: Scale }): JSX.Element {
  const { row, readings, ofReadings, waitsFor, leftOut } = projected;
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
              name={ofReadings > 1 ? `${readingName(reading.told, ofReadings)}. ` : ''}
              scale={scale}
            />
          ))}
        </ul>
        {waitsFor.length > 0 && (
          <p class="soft">Counts from {waitsFor.join(' or ')}: no date for that yet.</p>
        )}
        {leftOut.length > 0 && <p class="soft">{leftOut.join(' ')}</p>}
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
