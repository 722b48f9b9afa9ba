import type { JSX } from 'preact';
import { capitalised, momentWords, planSpanWords } from '../../timescale/index.ts';
import type { BroughtAbout as About } from './brought-about.ts';
import { EventControl } from './EventControl.tsx';
import type { PlanSource } from './plan-source.ts';
import type { EventEntry } from './use-event-entry.ts';

/** Whether what a rule brings about has happened: when it did, or where to enter it. */
export function BroughtAbout(props: {
  plan: PlanSource;
  entry: EventEntry;
  about: About | undefined;
}): JSX.Element | null {
  const { plan, entry, about } = props;
  if (about === undefined) return null;
  const { event, noun, moment, oneOf } = about;
  if (moment !== undefined) {
    return (
      <p class="plan__event">
        <b>Happened:</b> {noun}, {momentWords(moment)}.
      </p>
    );
  }
  if (oneOf.length === 0) {
    return (
      <div class="plan__event">
        <EventControl plan={plan} entry={entry} event={event} label="It happened on …" />
      </div>
    );
  }
  return (
    <div class="plan__event">
      <p class="plan__aside">A case has one of these. Enter the one that happened.</p>
      {oneOf.map((one) => (
        <EventControl
          key={one.event}
          plan={plan}
          entry={entry}
          event={one.event}
          label={`Enter the date of ${one.noun}`}
        />
      ))}
    </div>
  );
}

/** When what a rule brings about has happened at its latest, until the real date is known. */
export function BroughtAboutDates({ about }: { about: About | undefined }): JSX.Element | null {
  if (about === undefined || about.moment !== undefined) return null;
  const { noun, span } = about;
  const dates = span && planSpanWords(momentWords(span.first), momentWords(span.last));
  return (
    <p>
      {capitalised(noun)}: at its latest{dates === undefined ? ' then' : ` ${dates}`}.
    </p>
  );
}
