import type { DayNumber, ResultMoment } from '../timescale/index.ts';
import { fromDayNumber, toDayNumber } from '../timescale/index.ts';
import { londonOffset } from './london-offset.ts';

const DAY = 1440;

/** An edge with a time, as an instant with London's offset; undefined for a whole day. */
export function instantOf({ date, time, due }: ResultMoment): string | undefined {
  if (due) {
    return due.kind === 'time' ? due.at : undefined;
  }
  const day = toDayNumber(date);
  if (time === undefined || day === undefined) {
    return undefined;
  }
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // "24:00" is the beginning of the next day.
  const minutes = day * DAY + hour * 60 + minute;
  const at = dayAndTime(minutes);
  const offset = londonOffset(Math.floor(minutes / DAY), minutes % DAY);
  return `${at.date}T${at.time}+0${offset / 60}:00`;
}

/** Minutes since the start of 1970 (UTC) at a minute of a day on London's clock. */
export function londonMinutes(day: DayNumber, minute: number): number {
  return day * DAY + minute - londonOffset(day, minute);
}

/** The date and the time of day, so many minutes after the start of 1970 by one and the same clock. */
export function dayAndTime(minutes: number): { readonly date: string; readonly time: string } {
  const day = Math.floor(minutes / DAY);
  const ofDay = minutes - day * DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: fromDayNumber(day), time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` };
}
