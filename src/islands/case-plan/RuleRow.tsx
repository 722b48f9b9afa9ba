import type { JSX } from 'preact';
import { capitalised, listWords, momentWords, planSpanWords } from '../../timescale/index.ts';
import { EventControl } from './EventControl.tsx';
import type { PlanSource } from './plan-source.ts';
import { Readings, shared } from './Readings.tsx';
import { RowDate } from './RowDate.tsx';
import type { BroughtAbout } from './brought-about.ts';
import type { RuleRow as Row } from './rows.ts';
import { RuleHead, Working } from './RuleWords.tsx';
import type { CasePlanState } from './use-case-plan.ts';

interface RowProps {
  readonly plan: PlanSource;
  readonly state: CasePlanState;
  readonly horizon: string;
  readonly row: Row;
}

function Brought(props: RowProps & { about: BroughtAbout }): JSX.Element {
  const { plan, state, about } = props;
  const { event, noun, span, moment, oneOf } = about;
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
      {oneOf.length > 0 && (
        <p class="soft">A case has one of these. Enter the one that happened.</p>
      )}
      {oneOf.map((one) => (
        <EventControl
          key={one.event}
          plan={plan}
          state={state}
          event={one.event}
          label={`Enter the date of ${one.noun}`}
        />
      ))}
      {oneOf.length === 0 && (
        <EventControl plan={plan} state={state} event={event} label="Enter what really happened" />
      )}
    </div>
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
        {row.leftOut.map((reason) => (
          <p key={reason} class="soft">
            Another reading is left out. {reason}
          </p>
        ))}
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
