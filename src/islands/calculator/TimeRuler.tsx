import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayNumber } from '../../timescale/index.ts';
import { fromDayNumber, monthOfDate } from '../../timescale/index.ts';
import type { CalculatorProps } from './props.ts';
import type { Mark } from './ruler.ts';
import { daysBetween, marksOf, shadesOf } from './ruler.ts';
import { labelsOf } from './ruler-labels.ts';
import type { Answered } from './worked-out.ts';

/** Where the line is, and the height of a row of labels; text is 13 high. */
const LINE = 44;
const ROW = 38;
/** Before a browser has laid the page out. */
const WIDTH = 640;
/** Room for the longest label: where letters are so large that there is less, they are drawn smaller. */
const LEAST_WIDTH = 180;

/** The width of an element, in units of which the reader's letters are 16 high. */
function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current === null || !('ResizeObserver' in window)) return;
    // Told at once and at every change.
    const observer = new ResizeObserver(() => {
      const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.max(LEAST_WIDTH, Math.round(current.clientWidth / letter) || WIDTH));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}

/** The first day of each month, and the first day of all. */
function monthsFrom(first: DayNumber, last: DayNumber): readonly DayNumber[] {
  return daysBetween(first, last).filter(
    (day) => day === first || fromDayNumber(day).endsWith('-01'),
  );
}

function Sign({ kind, x }: { kind: Mark['kind']; x: number }): JSX.Element {
  if (kind === 'limit') {
    return <rect class="ruler__limit" x={x - 2} y={LINE - 14} width={4} height={28} />;
  }
  if (kind === 'today') return <path class="ruler__today" d={`M${x} ${LINE - 16}v32`} />;
  const radius = kind === 'work to' ? 9 : kind === 'from' ? 5.5 : 6.5;
  return <circle class={`ruler__${kind.replace(' ', '-')}`} cx={x} cy={LINE} r={radius} />;
}

function Months(props: {
  first: DayNumber;
  last: DayNumber;
  at: (day: DayNumber) => number;
  width: number;
}) {
  let free = 0;
  return (
    <>
      {monthsFrom(props.first, props.last).map((day) => {
        const name = monthOfDate(fromDayNumber(day));
        const [edge, wide] = [props.at(day), name.length * 7 + 10];
        // A name that has no room is left out; the line of the month's first day stays.
        const shown = edge >= free && edge + wide <= props.width;
        if (shown) free = edge + wide;
        return (
          <g key={day}>
            {day !== props.first && <path class="ruler__month" d={`M${edge} 22v${LINE - 4}`} />}
            {shown && (
              <text class="ruler__soft" x={edge + 4} y={14}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/**
 * A line of time under the answer: what was counted from, the date to work to, the other readings, limits and today, with
 * months, weekends and bank holidays. The picture is for the eye; the words beside it say the same.
 */
export function TimeRuler(props: { calculator: CalculatorProps; answered: Answered }) {
  const { ref, width } = useWidth();
  const marks = marksOf(props.calculator, props.answered);
  if (marks.length < 2) return null;
  const [first, last] = [(marks[0]?.day ?? 0) - 1, (marks.at(-1)?.day ?? 0) + 1];
  const wide = width / (last - first + 1);
  const edge = (day: DayNumber): number => (day - first) * wide;
  const at = (day: DayNumber): number => edge(day) + wide / 2;
  const labels = labelsOf(marks, ({ day }) => at(day), width);
  const height = LINE + 26 + ROW * (1 + Math.max(...labels.map(({ row }) => row)));
  return (
    <figure ref={ref} class="ruler">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {shadesOf(first, last).map(({ day, holiday }) => (
          <rect
            key={day}
            class={holiday ? 'ruler__holiday' : 'ruler__weekend'}
            x={edge(day)}
            y={LINE - 17}
            width={wide}
            height={34}
          />
        ))}
        <Months {...{ first, last, width }} at={edge} />
        <path class="ruler__line" d={`M0 ${LINE}H${width}`} />
        {labels.map(({ marks: [mark], x, row }) => (
          <path
            key={`${x} ${row}`}
            class="ruler__lead"
            d={`M${at(mark?.day ?? 0)} ${LINE + 8}V${LINE + 22 + ROW * row}`}
          />
        ))}
        {[...marks].reverse().map((mark) => (
          <Sign key={`${mark.kind} ${mark.day} ${mark.what}`} kind={mark.kind} x={at(mark.day)} />
        ))}
        {labels.map(({ marks: [mark], date, what, x, row }) => (
          <g
            key={`${x} ${row}`}
            class={mark?.kind === 'work to' ? 'ruler__label--work-to' : 'ruler__label'}
          >
            <text x={x} y={LINE + 36 + ROW * row}>
              {date}
            </text>
            <text class="ruler__soft" x={x} y={LINE + 51 + ROW * row}>
              {what}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="govuk-visually-hidden">
        On a line of time:{' '}
        {marks
          .map(({ date, what }) => `${date}, ${what === '' ? 'another reading' : what}`)
          .join('; ')}
        .
      </figcaption>
    </figure>
  );
}
