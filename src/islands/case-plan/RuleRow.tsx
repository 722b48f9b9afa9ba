import type { JSX } from 'preact';
import { listWords } from '../../timescale/index.ts';
import { BroughtAbout, BroughtAboutDates } from './BroughtAbout.tsx';
import { leadOf } from './lead.ts';
import type { PlacedRule } from './placed.ts';
import type { PlanSource } from './plan-source.ts';
import { Readings } from './Readings.tsx';
import { RowDate } from './RowDate.tsx';
import { notesOf } from './row-notes.ts';
import type { RuleRow as Row } from './rows.ts';
import { RuleHead, Working } from './RuleWords.tsx';
import type { EventEntry } from './use-event-entry.ts';

interface RowProps {
  readonly plan: PlanSource;
  readonly entry: EventEntry;
  readonly horizon: string;
  readonly placed: PlacedRule;
  /** What is said above the rows for many of them. */
  readonly common: readonly string[];
}

/** "2 readings; another has no date yet" */
function foldedWords({ lines, waitsFor }: Row): string {
  const readings = lines.length > 1 ? `${lines.length} readings` : 'How it is counted';
  return waitsFor.length > 0 ? `${readings}; another reading has no date yet` : readings;
}

/** The readings of a rule, what they count from and how: folded, for the date stands in the line. */
function Unfolding(props: { row: Row; horizon: string; notes: readonly string[] }): JSX.Element {
  const { row, horizon, notes } = props;
  const { lines, rule } = row;
  const inDays = lines.flatMap((line) => line.inDays ?? []);
  const sentences = [...new Set([...lines.map(({ countedFrom }) => countedFrom), ...inDays])];
  return (
    <details class="plan__more">
      <summary>
        {foldedWords(row)}
        <span class="govuk-visually-hidden"> ({rule.title})</span>
      </summary>
      <Readings row={row} horizon={horizon} />
      <p>{sentences.join(' ')}</p>
      {row.waitsFor.length > 0 && (
        <p>Another reading counts from {listWords(row.waitsFor, 'or')}, which has no date yet.</p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <BroughtAboutDates about={row.event} />
      <Working row={row} />
    </details>
  );
}

/** A rule of the plan in one line: its date, what is due, whose it is, whether it happened, how far it is. */
export function RuleRow(props: RowProps): JSX.Element {
  const { plan, entry, horizon, placed, common } = props;
  const { row, span, standing } = placed;
  const notes = notesOf(row);
  const own = [...row.warnings, ...notes.filter((note) => !common.includes(note))];
  return (
    <>
      <RowDate span={span} lead={leadOf(placed)} />
      <div class="plan__what">
        <RuleHead rule={row.rule} />
        {row.moved !== undefined && <p class="plan__moved">{row.moved}</p>}
        {row.leftOut.map((reason) => (
          <p key={reason} class="plan__aside">
            Another reading is left out. {reason}
          </p>
        ))}
        {own.map((note) => (
          <p key={note} class="plan__warning">
            {note}
          </p>
        ))}
      </div>
      <BroughtAbout plan={plan} entry={entry} about={row.event} />
      <span class="plan__standing">{standing.words}</span>
      <Unfolding
        row={row}
        horizon={horizon}
        notes={notes.filter((note) => common.includes(note))}
      />
    </>
  );
}
