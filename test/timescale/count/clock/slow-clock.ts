/**
 * London's wall clock as the platform shows it: no Luxon, nothing of the engine. Asked minute by minute by the
 * slow count of service hours.
 */
const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export interface WallClock {
  readonly date: string;
  readonly time: string;
  readonly offset: string;
}

export function londonClock(instant: number): WallClock {
  const [date = '', time = ''] = LONDON.format(instant).split(', ');
  const ahead = Date.parse(`${date}T${time}:00Z`) - instant;
  return { date, time, offset: ahead === 0 ? '+00:00' : '+01:00' };
}
