import { fromDayNumber, toDayNumber } from '../../src/timescale/index.ts';

const MOST_OCTETS = 75;
const FORMS: readonly (readonly [property: RegExp, form: RegExp])[] = [
  [/^DTSTAMP/, /^DTSTAMP:\d{8}T\d{6}Z$/],
  [/^DTSTART/, /^DTSTART(?:;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)$/],
  [/^DTEND/, /^DTEND;VALUE=DATE:\d{8}$/],
  [/^TRIGGER/, /^TRIGGER:-?P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/],
  [/^UID/, /^UID:[0-9a-f]{16}-[2-9a-z]{8}@[a-z-]+$/],
  [/^STATUS/, /^STATUS:CANCELLED$/],
  [/^RRULE/, /^RRULE:FREQ=(?:DAILY|WEEKLY)(?:;BYDAY=[A-Z]{2}(?:,[A-Z]{2})*)?;UNTIL=\d{8}$/],
  [/^SEQUENCE/, /^SEQUENCE:\d+$/],
];
/** Each stands once in an event. */
const ONCE = ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'SUMMARY'];
/** And these in one that is not cancelled; in one that is, never. */
const ONCE_ALIVE = ['DESCRIPTION', 'BEGIN:VALARM', 'TRIGGER'];
/** What other calendars stumble over, or what no file of ours may hold. */
const NEVER = /^(?:X-|DURATION|ORGANIZER|ATTENDEE|METHOD|LOCATION|BEGIN:VTIMEZONE)|TZID/;

/**
 * What is wrong with a calendar file by the standard (RFC 5545) and by the known traps of Outlook and Google: overlong
 * lines, bare line ends, floating times, a whole day without its exclusive end, names that occur twice. Reads lines and
 * knows nothing of the writer.
 */
export function faultsOf(file: string): readonly string[] {
  const lines = unfolded(file);
  return [
    ...lineFaultsOf(file),
    ...lines.filter((line) => line.startsWith('RRULE')),
    ...eventsIn(lines).flatMap(eventFaults),
  ];
}

/** The same of a file whose entries may repeat, last longer than a day and have no reminder: what its lines have wrong. */
export function lineFaultsOf(file: string): readonly string[] {
  const lines = unfolded(file);
  const events = eventsIn(lines);
  const uids = lines.filter((line) => line.startsWith('UID:'));
  return [
    ...(/[^\r]\n|\r(?!\n)/.test(file) ? ['a line that does not end in CRLF'] : []),
    ...(file.endsWith('\r\n') ? [] : ['a last line that is not ended']),
    ...physical(file)
      .filter((line) => Buffer.byteLength(line) > MOST_OCTETS)
      .map((line) => `longer than ${MOST_OCTETS} octets: ${line}`),
    ...lines.filter((line) => NEVER.test(line)),
    ...lines.filter((line) => FORMS.some(([of, form]) => of.test(line) && !form.test(line))),
    ...(events.length === 0 ? ['no event'] : []),
    ...(new Set(uids).size === uids.length ? [] : ['a name that occurs twice']),
  ];
}

const physical = (file: string): readonly string[] => file.split('\r\n');
const unfolded = (file: string): readonly string[] => physical(file.replaceAll('\r\n ', ''));

function eventsIn(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.flatMap((line, at) =>
    line === 'BEGIN:VEVENT' ? [lines.slice(at + 1, lines.indexOf('END:VEVENT', at))] : [],
  );
}

function eventFaults(event: readonly string[]): readonly string[] {
  const count = (name: string): number => event.filter((line) => line.startsWith(name)).length;
  const isAlive = !event.includes('STATUS:CANCELLED');
  // The reminder has a description of its own.
  const alive = ONCE_ALIVE.filter((name) => {
    const most = name === 'DESCRIPTION' ? 2 : 1;
    return count(name) !== (isAlive ? most : 0);
  });
  const once = [...ONCE.filter((name) => count(name) !== 1), ...alive].map(
    (name) => `${count(name)} × ${name}`,
  );
  const start = event.find((line) => line.startsWith('DTSTART;VALUE=DATE:'));
  const end = event.find((line) => line.startsWith('DTEND'));
  if (start === undefined) return end === undefined ? once : [...once, 'a time with an end'];
  const next = dayAfter(start.slice(-8));
  return end?.slice(-8) === next ? once : [...once, `${start} ends ${end ?? 'nowhere'}`];
}

/** The day after, as the standard writes it; nothing after the last day that can be written. */
function dayAfter(basic: string): string | undefined {
  const day = toDayNumber(basic.replace(/^(....)(..)/, '$1-$2-')) ?? NaN;
  return basic === '99991231' ? undefined : fromDayNumber(day + 1).replaceAll('-', '');
}
