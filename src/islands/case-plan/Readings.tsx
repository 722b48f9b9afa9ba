import type { JSX } from 'preact';
import { capitalised, inSentence } from '../../timescale/index.ts';
import { shared } from './lead.ts';
import type { ReadingLine } from './lines.ts';
import type { RuleRow } from './rows.ts';
import { SeriesList } from './SeriesList.tsx';

function Answer(props: { line: ReadingLine; bare: boolean; horizon: string }): JSX.Element {
  const { line, bare, horizon } = props;
  if (line.series !== undefined) return <SeriesList series={line.series} horizon={horizon} />;
  const dates = (bare ? line.bare : undefined) ?? line.dates;
  return (
    <>
      {dates.map(({ words, dateTime }, at) => (
        <span key={words}>
          {at > 0 && ' or '}
          <time dateTime={dateTime}>{at > 0 ? inSentence(words) : words}</time>
        </span>
      ))}
      {dates.length > 0 && '. '}
      {line.fault !== undefined && `No date: ${line.fault} `}
    </>
  );
}

/** Whether two readings come to the same dates. */
function sameDates(a: ReadingLine, b: ReadingLine): boolean {
  const key = ({ dates, series, fault }: ReadingLine): string =>
    [
      fault,
      ...dates.map(({ words }) => words),
      ...(series?.dates ?? []).map(({ told }) => told.words),
    ].join('; ');
  return key(a) === key(b);
}

/** The readings, each with its dates; those that come to the same are told once, and not at all where the row's date says it. */
export function Readings({ row, horizon }: { row: RuleRow; horizon: string }): JSX.Element | null {
  const { lines } = row;
  const [only] = lines;
  const lead = shared(lines, (line) => line.lead);
  const bare = lead !== '' && lines.every((line) => line.bare !== undefined);
  if (only !== undefined && lines.every((line) => sameDates(line, only))) {
    const told = bare && only.fault === undefined;
    return (
      <>
        {!told && (
          <div>
            <Answer line={only} bare={false} horizon={horizon} />
          </div>
        )}
        {lines.length > 1 && <p>It can be read in {lines.length} ways, with the same dates.</p>}
      </>
    );
  }
  return (
    <ul class="plan__readings">
      {lines.map((line) => (
        <li key={line.index}>
          <Answer line={line} bare={bare} horizon={horizon} />
          <span class="soft">
            Reading {line.number}: {capitalised(line.meaning)}
          </span>
        </li>
      ))}
    </ul>
  );
}
