import type { JSX } from 'preact';
import { EventControl } from './EventControl.tsx';
import type { PlanSource } from './plan-source.ts';
import { RowDate } from './RowDate.tsx';
import type { EventRow } from './rows.ts';
import type { EventEntry } from './use-event-entry.ts';

/** Something that happened, and where to change its date. */
export function HappenedRow(props: {
  plan: PlanSource;
  entry: EventEntry;
  row: EventRow;
}): JSX.Element {
  const { plan, entry, row } = props;
  const { event, moment, noun, with: also, warnings } = row;
  return (
    <>
      <RowDate span={{ first: moment, last: moment }} lead="" />
      <div class="plan__what">
        <p class="plan__title">
          <b>Happened:</b> {noun}
          {also !== undefined && `, and with it ${also}`}
          {event === plan.start && '. The plan starts here.'}
        </p>
        {warnings.map((warning) => (
          <p key={warning} class="plan__warning">
            {warning}
          </p>
        ))}
      </div>
      {event !== plan.start && (
        <div class="plan__event">
          <EventControl
            // A date that was used closes its boxes.
            key={`${moment.date} ${moment.time ?? ''}`}
            plan={plan}
            entry={entry}
            event={event}
            moment={moment}
            label="Change this date"
          />
        </div>
      )}
    </>
  );
}
