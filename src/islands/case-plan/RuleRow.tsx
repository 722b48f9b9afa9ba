import type { JSX } from 'preact';
import {
  capitalised,
  inSentence,
  listWords,
  momentWords,
  planSpanWords,
} from '../../timescale/index.ts';
import { EventControl } from './EventControl.tsx';
import type { ReadingLine } from './lines.ts';
import { dateTimeOf } from './lines.ts';
import type { CasePlanProps, PlanRule } from './props.ts';
import { RowDate } from './RowDate.tsx';
import type { BroughtAbout, RuleRow as Row } from './rows.ts';
import { SeriesList } from './SeriesList.tsx';
import type { CasePlanState } from './use-case-plan.ts';

interface RowProps {
  readonly plan: CasePlanProps;
  readonly state: CasePlanState;
  readonly horizon: string;
  readonly row: Row;
}

/** What all of a row's readings share is said once. */
function shared(lines: readonly ReadingLine[], of: (line: ReadingLine) => string): string {
  const [first, ...others] = new Set(lines.map(of));
  return others.length === 0 ? (first ?? '') : '';
}

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
      ...(series?.dates ?? []).map(({ first, last }) => `${dateTimeOf(first)} ${dateTimeOf(last)}`),
    ].join('; ');
  return key(a) === key(b);
}

/** The readings, each with its dates; those that come to the same are told once, and not at all where the row's date says it. */
function Readings({ row, horizon }: { row: Row; horizon: string }): JSX.Element | null {
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

function Brought(props: RowProps & { about: BroughtAbout }): JSX.Element {
  const { plan, state, about } = props;
  const { event, noun, span, moment } = about;
  if (moment !== undefined) {
    return (
      <p class="plan__event">
        <b>Happened:</b> {noun}, {momentWords(moment)}.
      </p>
    );
  }
  const dates = span && planSpanWords(momentWords(span.first), momentWords(span.last));
  return (
    <div class="plan__event plan__event--open">
      <p>
        {capitalised(noun)}: at its latest{dates === undefined ? '' : ` ${dates}`}.
      </p>
      <EventControl plan={plan} state={state} event={event} label="Enter what really happened" />
    </div>
  );
}

/** Who, the clause, how each reading was counted and what is open: folded, because most days nobody asks. */
function Working({ row: { lines, rule } }: { row: Row }): JSX.Element {
  return (
    <details class="plan__working">
      <summary>
        How it was counted<span class="govuk-visually-hidden">({rule.title})</span>
      </summary>
      {lines.map((line) => (
        <div key={line.index}>
          {lines.length > 1 && <p class="tool-heading">{capitalised(line.meaning)}</p>}
          {line.working.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
      <p class="cite">
        Source:{' '}
        {rule.clauses.map(({ words, url }, at) => (
          <span key={words}>
            {at > 0 && '; '}
            <a href={url}>{words}</a>
          </span>
        ))}
      </p>
      <Questions rule={rule} />
    </details>
  );
}

function Questions({ rule }: { rule: PlanRule }): JSX.Element {
  return (
    <>
      {rule.questions.map(({ title, url }) => (
        <p key={url} class="plan__question">
          <span class="sign">Open question.</span> <a href={url}>{title}</a>
        </p>
      ))}
    </>
  );
}

/** "(where possible; if no agreement can be reached)" */
const conditionWords = ({ conditions }: PlanRule): string => `(${conditions.join('; ')})`;

/** The rule's title with its pill and its conditions, and who by what word. */
export function RuleHead({ rule }: { rule: PlanRule }): JSX.Element {
  return (
    <>
      <p class="plan__title">
        <b>{rule.title}</b>{' '}
        <a class="pill" href={rule.url}>
          {rule.words}
        </a>
        {rule.conditions.length > 0 && <span> {conditionWords(rule)}</span>}
      </p>
      <p class="soft">
        {rule.who} ·{' '}
        {rule.strength === 'not stated' ? (
          'no strength word'
        ) : (
          <span class="strength">{rule.strength}</span>
        )}
        {rule.questions.length > 0 &&
          ` · ${rule.questions.length} open question${rule.questions.length > 1 ? 's' : ''}`}
      </p>
    </>
  );
}

/** A rule of the plan: its date, what is due, what it was counted from, each reading, and what it brings about. */
export function RuleRow(props: RowProps): JSX.Element {
  const { row, horizon } = props;
  const from = new Set(row.lines.map(({ countedFrom }) => countedFrom));
  const inDays = new Set(row.lines.flatMap((line) => line.inDays ?? []));
  const notes = [...new Set([...row.warnings, ...row.lines.flatMap((line) => line.notes)])];
  return (
    <>
      <RowDate span={row.span} lead={shared(row.lines, ({ lead }) => lead)} />
      <div class="plan__what">
        <RuleHead rule={row.rule} />
        {row.moved !== undefined && <p class="plan__moved">{row.moved}</p>}
        <Readings row={row} horizon={horizon} />
        <p class="soft">{[...from, ...inDays].join(' ')}</p>
        {row.waitsFor.length > 0 && (
          <p class="soft">
            Another reading counts from {listWords(row.waitsFor, 'or')}, which has no date yet.
          </p>
        )}
        {notes.map((note) => (
          <p key={note} class="plan__warning">
            {note}
          </p>
        ))}
        {row.event !== undefined && <Brought {...props} about={row.event} />}
        <Working row={row} />
      </div>
    </>
  );
}
