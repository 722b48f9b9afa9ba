import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ToldHeadline } from '../../timescale/index.ts';
import { briefMoment, faultWords, keyMoment, noteWords } from '../../timescale/index.ts';
import type { HowCounted } from './Counted.tsx';
import { Counted } from './Counted.tsx';
import type { CalculatorProps } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

/** Readings that answer the same are one row. */
function merged(readings: readonly AnsweredReading[]): readonly (readonly AnsweredReading[])[] {
  const rows = new Map<string, AnsweredReading[]>();
  for (const reading of readings) {
    const { told, answer } = reading;
    const key = told ? [told.lead, told.datetime, told.tail].join() : answer.reading.id;
    rows.set(key, [...(rows.get(key) ?? []), reading]);
  }
  return [...rows.values()];
}

/** What must be known beside a reading's date and is not said of the date to work to. */
function ownNotes({ answer }: AnsweredReading, said: readonly string[]): readonly string[] {
  if (!answer.result.ok) return [];
  const notes = noteWords(keyMoment(answer.result.value).due);
  return notes.filter((note) => !said.includes(note));
}

const isLastDay = ({ told }: AnsweredReading): boolean => told?.lead === 'Work to';

function Meaning(props: { words: string; reading: AnsweredReading }): JSX.Element {
  const { text } = props.reading.answer.reading;
  return (
    <span class="readings__meaning">
      {props.words}
      {text !== undefined && <span class="readings__text">{text}</span>}
    </span>
  );
}

function DateCell({ reading, plain }: { reading: AnsweredReading; plain: boolean }): JSX.Element {
  const { told } = reading;
  if (told === undefined) return <td>No date</td>;
  return (
    <td>
      {!plain && <span class="readings__text">{told.lead}</span>}
      <time datetime={told.datetime}>{briefMoment(told.moment)}</time>
      {told.tail !== '' && <span class="readings__text">{told.tail}</span>}
    </td>
  );
}

interface RowProps {
  readonly calculator: CalculatorProps;
  readonly today: Answered['today'];
  readonly howCounted: HowCounted;
  readonly row: readonly AnsweredReading[];
  /** All readings name a last day: the head of the column says so. */
  readonly plain: boolean;
  /** Some reading stands to the present day, so that there is a column for it. */
  readonly stands: boolean;
  readonly isWorkTo: boolean;
  /** What is said of the date to work to is not said again. */
  readonly said: readonly string[];
}

/** What a row's readings take the clause to mean, with what must be known beside their date. */
function Meanings({ calculator, row, said }: RowProps): JSX.Element {
  const notes = [...new Set(row.flatMap((reading) => ownNotes(reading, said)))];
  const faults = row.flatMap(({ answer: { result } }) =>
    result.ok ? [] : faultWords(result.fault),
  );
  return (
    <th scope="row">
      {row.map((reading) => (
        <Meaning
          key={reading.answer.reading.id}
          words={calculator.readings[reading.answer.reading.id] ?? ''}
          reading={reading}
        />
      ))}
      {[...faults, ...notes].map((note) => (
        <span key={note} class="readings__note">
          {note}
        </span>
      ))}
    </th>
  );
}

function Row(props: RowProps): JSX.Element | null {
  const { calculator, row, plain, today, howCounted } = props;
  const counting = { calculator, today, howCounted };
  const [open, setOpen] = useState(false);
  const [first] = row;
  if (first === undefined) return null;
  const { told, answer } = first;
  const stands = told?.stands;
  const words = row.map((reading) => calculator.readings[reading.answer.reading.id] ?? '');
  const id = `${calculator.idPrefix}-counted-${answer.index + 1}`;
  return (
    <>
      <tr class={props.isWorkTo ? 'readings__work-to' : undefined}>
        <Meanings {...props} />
        <DateCell reading={first} plain={plain} />
        {props.stands && (
          <td class={stands?.late === true ? 'late' : undefined}>
            {stands?.words.replace(' left', '')}
          </td>
        )}
        <td>
          {told && <HowCounted id={id} words={words.join('; ')} open={open} setOpen={setOpen} />}
        </td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={4}>
          {row.map((reading, place) => (
            <div key={reading.answer.reading.id} class="answer-working">
              {row.length > 1 && <p class="tool-heading">{words[place]}</p>}
              <Counted {...reading} {...counting} />
            </div>
          ))}
        </td>
      </tr>
    </>
  );
}

function HowCounted(props: {
  id: string;
  words: string;
  open: boolean;
  setOpen: (open: boolean) => void;
}): JSX.Element {
  const { id, words, open, setOpen } = props;
  return (
    <button
      type="button"
      class="readings__how"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => {
        setOpen(!open);
      }}
    >
      How counted<span class="govuk-visually-hidden">: {words}</span>
    </button>
  );
}

/** The readings of a clause, one line each, the earlier first; how each was counted unfolds under it. */
export function ReadingsTable(props: {
  calculator: CalculatorProps;
  headline: ToldHeadline;
  readings: readonly AnsweredReading[];
  today: Answered['today'];
  howCounted: HowCounted;
}): JSX.Element {
  const { calculator, headline, readings, today, howCounted } = props;
  const plain = readings.every(isLastDay);
  const stands = readings.some((reading) => reading.told?.stands !== undefined);
  const said = headline.kind === 'date' ? noteWords(headline.moment.due) : [];
  return (
    <table class="readings">
      <thead>
        <tr>
          <th scope="col">How the clause can be read</th>
          <th scope="col">{plain ? 'Last day' : 'Date'}</th>
          {stands && <th scope="col">Left</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {merged(readings).map((row) => (
          <Row
            key={row[0]?.answer.reading.id}
            {...{ calculator, today, howCounted, row, plain, stands, said }}
            isWorkTo={row.some(
              ({ told }) => headline.kind === 'date' && told?.datetime === headline.datetime,
            )}
          />
        ))}
      </tbody>
    </table>
  );
}
