import type { ComponentChildren, JSX } from 'preact';
import type { DueDate, ToldWorking } from '../../timescale/index.ts';
import { keyMoment, tellWorking } from '../../timescale/index.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import type { Later } from '../kit/use-later.ts';
import type * as askedLater from './asked-later.ts';
import type { AnsweredReading } from './worked-out.ts';

/** What is seen or pressed once an answer stands. */
export type AskedLater = Later<typeof askedLater>;

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

/** Every day or hour of a count, folded away; its script comes by the time that it is unfolded. */
function EveryDay(props: {
  due: DueDate;
  noun: string;
  /** The reading, where there are several. */
  name: string | undefined;
  later: AskedLater;
}): JSX.Element {
  const { due, noun, name, later } = props;
  const { part, failed, ask } = later;
  const unit = due.kind === 'day' ? 'day' : 'hour';
  return (
    <details
      class="working"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void ask();
      }}
    >
      <summary>
        Every {unit} of the count
        {name !== undefined && <span class="govuk-visually-hidden">: {name}</span>}
      </summary>
      {part !== undefined && <part.Ledger due={due} noun={noun} />}
      {failed && (
        <NotLoaded
          what={`The ${unit}s did not load.`}
          instead="The answer stands without them."
          again={() => void ask()}
        />
      )}
    </details>
  );
}

/**
 * How one reading was counted: in a sentence, with what must be known beside it, then day by day. `several` readings are
 * told apart by their texts.
 */
export function Working(
  props: AnsweredReading & { several: boolean; later: AskedLater },
): JSX.Element | null {
  const { answer, told, noun, several, later } = props;
  if (!answer.result.ok) return null;
  const { due } = keyMoment(answer.result.value);
  const { counted, notes, series } = tellWorking(answer.result.value, answer.reading, noun);
  return (
    <div class="answer-working">
      {several && <p class="tool-heading">{told.text ?? 'How it was counted'}</p>}
      {counted.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <SeriesDates series={series} />
      {due && (
        <EveryDay due={due} noun={noun} name={several ? told.text : undefined} later={later} />
      )}
    </div>
  );
}
