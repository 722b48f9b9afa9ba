import type { JSX } from 'preact';
import type { WalkData } from './walk-data.ts';

/** Which dates the present step waits for, each a way to the boxes where it is entered. */
export function AskedDates(props: {
  data: WalkData;
  events: readonly string[];
  onAsk: (event: string) => void;
}): JSX.Element | null {
  const { data, events, onAsk } = props;
  if (events.length === 0) return null;
  return (
    <p class="walk__asked">
      To see {events.length === 1 ? 'a' : 'every'} due date here, enter the date of{' '}
      {events.map((event, at) => (
        <span key={event}>
          {at > 0 ? ' and of ' : ''}
          <button
            type="button"
            class="walk__link"
            onClick={() => {
              onAsk(event);
            }}
          >
            {data.events[event]?.noun ?? event}
          </button>
        </span>
      ))}
      .
    </p>
  );
}
