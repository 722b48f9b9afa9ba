import type { ComponentChildren, JSX } from 'preact';
import type { DueDate, ToldWorking } from '../../timescale/index.ts';
import { keyMoment, tellLine, tellWorking } from '../../timescale/index.ts';
import { Ledger } from './Ledger.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import type { CountedRule } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

/** How many dates of a recurrence are listed: for every 3 weeks, more than half a year. */
const LISTED = 12;

function SeriesDates({ series }: Pick<ToldWorking, 'series'>): ComponentChildren {
  if (series === undefined) return null;
  const { dates, stoppedBy } = series;
  return (
    <>
      <ol class="series">
        {dates.slice(0, LISTED).map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {dates.length > LISTED && <p class="soft">And so on.</p>}
      {stoppedBy !== undefined && <p class="note">{stoppedBy}</p>}
    </>
  );
}

/** Every day or hour of a count: in a month's calendar and, folded away, one by one. */
function EveryDay({ due, noun, open }: { due: DueDate; noun: string; open: boolean }): JSX.Element {
  const calendar = due.kind === 'day' && <MonthCalendar ledger={due.ledger} due={due.date} />;
  return (
    <>
      {open && calendar}
      <details class="working">
        <summary>Every {due.kind === 'day' ? 'day' : 'hour'} of the count</summary>
        {!open && calendar}
        <Ledger due={due} noun={noun} />
      </details>
    </>
  );
}

/**
 * How one reading was counted: its answer as a sentence, how it came about, what must be known beside it, then day by day.
 * Of a rule with this reading `alone` that counts working days, the month's calendar is unfolded.
 */
export function Working(
  props: Pick<AnsweredReading, 'answer' | 'noun'> & {
    kind: CountedRule['timescale']['kind'];
    today: Answered['today'];
    alone?: boolean;
  },
): JSX.Element | null {
  const { answer, noun, kind, today, alone = false } = props;
  const told = tellLine(answer, { kind, today });
  if (!answer.result.ok || told.kind === 'no date') return null;
  const { due } = keyMoment(answer.result.value);
  const { counted, notes, series } = tellWorking(answer.result.value, answer.reading, noun);
  const line = [told.lead, told.words, told.tail].filter((part) => part !== '').join(' ');
  return (
    <>
      <p>
        {line}. {told.next !== undefined && `${told.next}. `}
        {counted.join(' ')}
      </p>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <SeriesDates series={series} />
      {due && (
        <EveryDay due={due} noun={noun} open={alone && answer.reading.unit === 'working-days'} />
      )}
    </>
  );
}
