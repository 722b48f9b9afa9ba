/** The days of the week from Monday, in the order of ISO 8601. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week as a record names it. */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * A day is open between two clock times (Europe/London, "07:00"), closed, or the source does not state it. A closing time
 * earlier than the opening is the next morning's; "00:00" to "24:00" is the whole day.
 */
export type DayHours =
  | { readonly opens: string; readonly closes: string }
  | 'closed'
  | 'not stated';

/** Opening hours by day of the week. `bankHoliday` overrules the weekday on a bank holiday. */
export interface OpeningHours {
  readonly days: Readonly<Record<Weekday, DayHours>>;
  /** `as weekday` where the source says that bank holidays are ordinary days. */
  readonly bankHoliday: DayHours | 'as weekday';
}
